package io.imageshare.lambda;

import io.imageshare.http.Caller;
import io.imageshare.http.Request;
import io.imageshare.store.Deadline;

/**
 * A request on its way through a route.
 *
 * @param request what is asked
 * @param caller who is asking
 * @param deadline until when there has to be an answer
 */
public record Call(Request request, Caller caller, Deadline deadline) {}

package io.imageshare.store;

import java.time.Duration;

/**
 * How long records are kept that go by themselves.
 *
 * @param jobs the results of batch calls
 * @param events what has happened (R40)
 */
public record Retention(Duration jobs, Duration events) {}

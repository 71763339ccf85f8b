package io.imageshare.local.gateway;

import io.imageshare.local.functions.LocalFunction;

/**
 * Where a route of the API leads.
 *
 * @param needsToken whether the caller's token is checked
 * @param function what answers
 */
public record Integration(boolean needsToken, LocalFunction function) {}

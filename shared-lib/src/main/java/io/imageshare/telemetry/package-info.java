/**
 * What is counted of an invocation while it is carried out, for its operator: what has changed,
 * what was refused, how often the table was called.
 *
 * <p>Knows nothing of where it is told.
 */
@NullMarked
package io.imageshare.telemetry;

import org.jspecify.annotations.NullMarked;

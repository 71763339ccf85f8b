/**
 * What makes a Lambda function of use cases: the settings, the composition root, the routes, and
 * the way of a request through them.
 *
 * <p>The only place that makes clocks, IDs and clients.
 */
@NullMarked
package io.imageshare.lambda;

import org.jspecify.annotations.NullMarked;

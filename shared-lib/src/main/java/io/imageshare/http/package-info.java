/**
 * The HTTP side of every function: the event of API Gateway in, an answer out, and who is asking.
 *
 * <p>Knows the wire formats of both dialects of the API; holds no rule about images and shares.
 */
@NullMarked
package io.imageshare.http;

import org.jspecify.annotations.NullMarked;

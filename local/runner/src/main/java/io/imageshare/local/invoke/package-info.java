/**
 * The part of Lambda's own API that calls a function, for {@code aws lambda invoke} and the SDKs.
 */
@NullMarked
package io.imageshare.local.invoke;

import org.jspecify.annotations.NullMarked;

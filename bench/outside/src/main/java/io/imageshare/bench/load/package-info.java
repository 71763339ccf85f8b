/**
 * How many requests a second the service on this machine answers, beside another if one is named.
 */
@NullMarked
package io.imageshare.bench.load;

import org.jspecify.annotations.NullMarked;

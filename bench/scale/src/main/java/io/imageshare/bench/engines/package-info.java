/** Database engines for the service on one machine, beside each other. */
@NullMarked
package io.imageshare.bench.engines;

import org.jspecify.annotations.NullMarked;

/** A long time of load on the service as one machine runs it, with restarts. */
@NullMarked
package io.imageshare.bench.soak;

import org.jspecify.annotations.NullMarked;

/** Figures of what was measured several times. */
@NullMarked
package io.imageshare.bench.figures;

import org.jspecify.annotations.NullMarked;

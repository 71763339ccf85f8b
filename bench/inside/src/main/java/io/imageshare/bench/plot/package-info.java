/** Plots of what was measured, as SVG. */
@NullMarked
package io.imageshare.bench.plot;

import org.jspecify.annotations.NullMarked;

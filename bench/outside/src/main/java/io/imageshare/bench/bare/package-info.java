/** The function that does the least that a function with records can do. */
@NullMarked
package io.imageshare.bench.bare;

import org.jspecify.annotations.NullMarked;

/** How long the functions take from the start of their process to their first answer. */
@NullMarked
package io.imageshare.bench.starts;

import org.jspecify.annotations.NullMarked;

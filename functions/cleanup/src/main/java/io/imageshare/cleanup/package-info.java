/** Removing what deleted images have left. */
@NullMarked
package io.imageshare.cleanup;

import org.jspecify.annotations.NullMarked;

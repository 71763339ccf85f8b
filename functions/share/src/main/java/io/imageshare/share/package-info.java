/** Offering images to projects. */
@NullMarked
package io.imageshare.share;

import org.jspecify.annotations.NullMarked;

/** Doing several things at once, within one bound for the whole function. */
@NullMarked
package io.imageshare.parallel;

import org.jspecify.annotations.NullMarked;

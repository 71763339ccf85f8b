/**
 * Random histories: whatever projects do to images in whatever order, the service answers and shows
 * what a small model of the rules does.
 */
@NullMarked
package io.imageshare.histories;

import org.jspecify.annotations.NullMarked;

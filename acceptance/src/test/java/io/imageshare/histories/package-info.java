/**
 * Random histories: whatever projects do to images in whatever order, the service answers, shows
 * and tells what a small model of the rules does, and does what it has said that it would do.
 */
@NullMarked
package io.imageshare.histories;

import org.jspecify.annotations.NullMarked;

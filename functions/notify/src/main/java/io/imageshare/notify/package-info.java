/** Bringing what happens to images and shares into the feeds of those whom it concerns. */
@NullMarked
package io.imageshare.notify;

import org.jspecify.annotations.NullMarked;

/**
 * What projects are told of, read on and on, and held to what is recorded (R40): the events of each
 * pair of image and recipient are an unbroken chain, the same on both sides, that ends in the share
 * that there is.
 */
@NullMarked
package io.imageshare.feeds;

import org.jspecify.annotations.NullMarked;

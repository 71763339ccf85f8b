/**
 * Concurrent histories: many projects ask at the same time, and whatever they are told has to be
 * explained by some order of their requests, one after the other, in which no request comes before
 * another that had been answered before it began. In short: the service is linearizable.
 *
 * <p>What is promised so, for each image and each project's usage on its own:
 *
 * <ul>
 *   <li>every offer, answer, stop, deletion and replication, in either dialect; of a batch each
 *       pair of image and project for itself;
 *   <li>the record of an image, one share, and whether an image may be used;
 *   <li>of a list each row for itself: that it is there, and in which state, or that it isn't. The
 *       rows of one list may be of different moments of the request;
 *   <li>the number of images that a project owns.
 * </ul>
 *
 * <p>A request whose outcome isn't known (R32) may have taken effect at any time after it began, or
 * never.
 */
@NullMarked
package io.imageshare.concurrency;

import org.jspecify.annotations.NullMarked;

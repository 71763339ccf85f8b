/**
 * Concurrent histories: many projects ask at the same time, and whatever they are told has to be
 * explained by some order of their requests, one after the other, in which no request comes before
 * another that had been answered before it began. In short: the service is linearizable.
 *
 * <p>What is promised so, for each image and each project's usage on its own:
 *
 * <ul>
 *   <li>every offer, answer, stop, deletion and replication, in either dialect, every change of
 *       terms, and saying who shall have an image; of a batch each pair of image and project for
 *       itself;
 *   <li>the record of an image, one share, and whether an image may be used;
 *   <li>of a list each row for itself: that it is there, and in which state, or that it isn't. The
 *       rows of one list may be of different moments of the request;
 *   <li>the number of images that a project owns.
 * </ul>
 *
 * <p>Two things a request goes by and doesn't hold: the time, by which shares are over (R34, R35),
 * and the standing answers of recipients (R37). Where one of them changes between the question and
 * the answer, the request may go by either.
 *
 * <p>A request whose outcome isn't known (R32) may have taken effect at any time after it began, or
 * never.
 *
 * <p>Once all is quiet, the events of each share (R40) are an unbroken chain, the same on both
 * sides, from no share to the one that is recorded.
 */
@NullMarked
package io.imageshare.concurrency;

import org.jspecify.annotations.NullMarked;

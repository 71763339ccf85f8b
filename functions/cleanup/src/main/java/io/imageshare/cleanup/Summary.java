package io.imageshare.cleanup;

/**
 * What a run of the cleanup has done (R28).
 *
 * @param images deleted images none of whose shares is left
 * @param shares removed shares, of these and other images
 * @param imagesLeft deleted images that are still to be cleaned up, by this run's successors or by
 *     others at work
 */
record Summary(long images, long shares, long imagesLeft) {}

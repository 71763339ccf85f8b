/**
 * The ports to the records of images and shares: what the use cases may rely on, in words of the
 * domain.
 *
 * <p>Every read is strongly consistent and sees each change that was acknowledged before it began.
 * Every port throws {@link io.imageshare.store.StoreUnavailableException} when it can't read, or is
 * certain that it has written nothing; a write of which it isn't known whether it took effect is an
 * outcome of its own.
 */
@NullMarked
package io.imageshare.store;

import org.jspecify.annotations.NullMarked;

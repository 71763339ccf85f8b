/**
 * What the service knows about images and shares, and every rule about them, without any input or
 * output.
 *
 * <p>Imports {@code java.*} and the nullness annotations only.
 */
@NullMarked
package io.imageshare.domain;

import org.jspecify.annotations.NullMarked;

package io.imageshare.store;

import io.imageshare.domain.Image;
import io.imageshare.domain.Share;
import org.jspecify.annotations.Nullable;

/**
 * An image in a project's list.
 *
 * @param share the project's share of it; null if it is the project's own
 */
public record ListedImage(Image image, @Nullable Share share) {}

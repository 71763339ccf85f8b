package io.imageshare.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a batch call has done to one pair of image and project.
 *
 * @param refusal why nothing was done; null if the pair stands as wished
 */
public record PairResult(ImageId image, ProjectId project, @Nullable Refusal refusal) {}

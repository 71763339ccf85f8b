package io.imageshare.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finished batch call, to be queried by the project that made it.
 *
 * @param results one a pair, in the order of the request
 * @param made the image that the job made, if making one was its purpose
 */
public record Job(
    JobId id,
    ProjectId project,
    JobType type,
    Instant begin,
    Instant end,
    List<PairResult> results,
    @Nullable MadeImage made) {

  /** An image made by a job. */
  public record MadeImage(ImageId id, String name) {}

  public Job {
    results = List.copyOf(results);
  }

  /**
   * The first refusal: a job in which any pair was refused has failed, though the other pairs
   * stand.
   */
  public Optional<Refusal> firstRefusal() {
    return results.stream().flatMap(result -> Stream.ofNullable(result.refusal())).findFirst();
  }
}

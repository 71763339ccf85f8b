package io.imageshare.list.members;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.domain.ProjectId;
import io.imageshare.list.paging.Parameters;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of an image's shares are asked for.
 *
 * @param after the project after which they start; null for the first one
 * @param paged whether a page is asked for, rather than all
 * @param limit how many of them; meaningless unless paged
 */
record MemberRange(@Nullable ProjectId after, boolean paged, int limit) {

  /** The range that {@code limit} and {@code marker} tell; all of them without a limit. */
  static MemberRange of(Parameters parameters) {
    return new MemberRange(
        after(parameters), parameters.one("limit").isPresent(), parameters.limit(0));
  }

  /** Whether nothing is asked for. */
  boolean isEmpty() {
    return paged && limit == 0;
  }

  /** Whether the project's share comes after the place where the range starts. */
  boolean holds(ProjectId project) {
    return after == null || project.compareTo(after) > 0;
  }

  /**
   * The marker of what comes after that project: base64, as the Image Management Service has it.
   */
  static String marker(ProjectId project) {
    return Base64.getEncoder().withoutPadding().encodeToString(project.value().getBytes(UTF_8));
  }

  private static @Nullable ProjectId after(Parameters parameters) {
    return parameters.parsed("marker", MemberRange::project).orElse(null);
  }

  private static Optional<ProjectId> project(String marker) {
    try {
      return ProjectId.parse(new String(Base64.getDecoder().decode(marker), UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}

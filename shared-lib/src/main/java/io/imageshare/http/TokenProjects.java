package io.imageshare.http;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The projects that a token entitles to.
 *
 * @param all of them, the one that it is scoped to included
 * @param scoped the one that it is scoped to; empty if it is to none
 */
record TokenProjects(Set<ProjectId> all, Optional<ProjectId> scoped) {
  private static final String HEADER = "X-Project-Id";

  static TokenProjects of(Claims claims, ClaimNames names) {
    Optional<ProjectId> scoped = claims.text(names.project()).flatMap(ProjectId::parse);
    Set<ProjectId> all = new HashSet<>();
    scoped.ifPresent(all::add);
    claims
        .exact(names.projects())
        .orElse(List.of())
        .forEach(text -> ProjectId.parse(text).ifPresent(all::add));
    return new TokenProjects(all, scoped);
  }

  /**
   * The project that the request is for: the one that it names, or else the token's own; empty if
   * there is no telling. Refused if it names one that the token doesn't entitle to.
   */
  Optional<ProjectId> chosen(Request request, boolean admin) {
    // Some clients send all headers that they know, whether or not they have a value.
    Optional<String> header = request.header(HEADER).filter(text -> !text.isEmpty());
    if (header.isPresent()) {
      return Optional.of(
          header
              .flatMap(ProjectId::parse)
              .filter(project -> admin || all.contains(project))
              .orElseThrow(() -> new RefusedException(Refusal.PROJECT_NOT_ENTITLED)));
    }
    return scoped.isEmpty() && all.size() == 1 ? all.stream().findFirst() : scoped;
  }
}

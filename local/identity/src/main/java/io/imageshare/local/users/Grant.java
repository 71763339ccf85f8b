package io.imageshare.local.users;

import java.util.Optional;
import java.util.Set;

/**
 * What a token entitles to.
 *
 * @param user whose it is
 * @param scope what it is for
 * @param roles the names of all that the user is there
 */
public record Grant(User user, Scope scope, Set<String> roles) {

  /** The project that it is for. */
  public Optional<Project> project() {
    return scope instanceof Scope.OfProject one ? Optional.of(one.project()) : Optional.empty();
  }
}

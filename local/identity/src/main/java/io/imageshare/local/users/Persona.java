package io.imageshare.local.users;

import java.util.Locale;

/**
 * A made-up user with its place.
 *
 * @param user who it is
 * @param project in which it works
 * @param role what it is there
 */
public record Persona(User user, Project project, String role) {

  /** The ID of the access key by which it signs requests. */
  public String accessKey() {
    return user.name().toUpperCase(Locale.ROOT) + "-ACCESS-KEY";
  }

  /** What it signs requests with. */
  public String secretKey() {
    return user.name() + "-secret-key";
  }
}

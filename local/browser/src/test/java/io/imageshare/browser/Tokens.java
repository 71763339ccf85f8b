package io.imageshare.browser;

import io.imageshare.local.tokens.SigningKey;
import io.imageshare.local.tokens.TokenIssuer;
import io.imageshare.local.users.MadeUpUsers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Tokens that the service takes, signed by its own key, for people that a test makes up.
 *
 * @param roles what they are in their projects
 */
record Tokens(SigningKey key, String region, List<String> roles) {
  /** Who signs, unless the template is given another issuer. */
  static final String ISSUER = "https://identity.example.org";

  /** Whose all tokens are: the service asks that there is such a user, and nothing more of it. */
  static final String SUBJECT = MadeUpUsers.ALL.get(0).user().id();

  private static final Duration LIFETIME = Duration.ofHours(1);

  static Tokens keptIn(Path data, String region) throws IOException {
    SigningKey key = SigningKey.keptIn(data.resolve("token-key.json"));
    return new Tokens(key, region, List.of("member", "reader"));
  }

  /** Those of people who may only look. */
  Tokens ofReaders() {
    return new Tokens(key, region, List.of("reader"));
  }

  /** A token for those projects, scoped to the first. */
  String good(List<String> projects) {
    return signed(projects, Clock.systemUTC());
  }

  /** One that was good until yesterday. */
  String ended(List<String> projects) {
    return signed(projects, Clock.offset(Clock.systemUTC(), Duration.ofDays(-1)));
  }

  private String signed(List<String> projects, Clock clock) {
    Map<String, Object> claims =
        Map.of(
            "project_id",
            projects.get(0),
            "projects",
            String.join(" ", projects),
            "region",
            region,
            "roles",
            roles);
    return new TokenIssuer(key, ISSUER, "imageshare", clock).issue(SUBJECT, claims, LIFETIME);
  }
}

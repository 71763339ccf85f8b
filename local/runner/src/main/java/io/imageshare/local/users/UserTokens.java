package io.imageshare.local.users;

import io.imageshare.http.ClaimNames;
import io.imageshare.local.tokens.TokenIssuer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Signs the tokens of users. */
public final class UserTokens {
  private static final Duration LIFETIME = Duration.ofHours(24);

  private final TokenIssuer issuer;
  private final ClaimNames names;
  private final String region;

  /**
   * @param names the claims that the functions read
   * @param region that the tokens are for
   */
  public UserTokens(TokenIssuer issuer, ClaimNames names, String region) {
    this.issuer = issuer;
    this.names = names;
    this.region = region;
  }

  /** A token of the user for its project, good for a day. */
  public String of(User user) {
    return issuer.issue(user.id(), claims(user), LIFETIME);
  }

  /** What a token of the user says beside what every token says. */
  Map<String, Object> claims(User user) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put(names.project(), user.project().id());
    claims.put(names.region(), region);
    claims.put(names.roles(), user.roles());
    if (!user.scopes().isEmpty()) {
      claims.put(names.scope(), String.join(" ", user.scopes()));
    }
    return claims;
  }
}

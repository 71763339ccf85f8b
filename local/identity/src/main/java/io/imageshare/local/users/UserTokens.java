package io.imageshare.local.users;

import io.imageshare.http.ClaimNames;
import io.imageshare.local.tokens.TokenIssuer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Signs the tokens of users. */
public final class UserTokens {
  /** The claim that tells how the user proved who it is. */
  public static final String METHODS = "methods";

  /** The claim that a token for the cloud itself has. */
  public static final String SYSTEM = "system";

  /** The role of operators, of which functions are told by a scope: roles can be misread. */
  private static final String ADMIN = "admin";

  private static final String ADMIN_SCOPE = "image.admin";

  /** How long every token is good. */
  public static final Duration LIFETIME = Duration.ofHours(24);

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

  /**
   * A token for that, good for a day.
   *
   * @param methods how the user proved who it is
   */
  public String issue(Grant grant, List<String> methods) {
    Map<String, Object> claims = claims(grant);
    claims.put(METHODS, methods);
    return issuer.issue(grant.user().id(), claims, LIFETIME);
  }

  /** What a token for that says beside what every token says. */
  public Map<String, Object> claims(Grant grant) {
    Map<String, Object> claims = new LinkedHashMap<>();
    grant.project().ifPresent(project -> claims.put(names.project(), project.id()));
    claims.put(names.region(), region);
    claims.put(names.roles(), List.copyOf(grant.roles()));
    List<String> scopes = new ArrayList<>(grant.user().scopes());
    if (grant.roles().contains(ADMIN)) {
      scopes.add(ADMIN_SCOPE);
    }
    if (!scopes.isEmpty()) {
      claims.put(names.scope(), String.join(" ", scopes));
    }
    if (grant.scope() instanceof Scope.OfSystem) {
      claims.put(SYSTEM, "all");
    }
    return claims;
  }
}

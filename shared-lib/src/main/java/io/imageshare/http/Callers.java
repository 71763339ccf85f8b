package io.imageshare.http;

import io.imageshare.domain.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells from the claims of a token who is asking. */
public final class Callers {
  private static final String ADMIN = "admin";

  /** Who is meant by a token, as every issuer calls it (RFC 7519, section 4.1.2). */
  private static final String SUBJECT = "sub";

  /** The longest subject. Source: OpenID Connect Core 1.0, section 2. */
  private static final int MAX_SUBJECT = 255;

  private static final Set<String> WRITERS = Set.of("member", "manager", ADMIN);
  private static final Set<String> READERS = Set.of("reader", "member", "manager", ADMIN);
  private static final String ADMIN_SCOPE = "image.admin";
  private static final String ACCESS_SCOPE = "image.access";

  private final TokenRules rules;
  private final ClaimNames names;

  /**
   * @param rules what the deployment knows of its tokens
   */
  public Callers(TokenRules rules) {
    this.rules = rules;
    this.names = rules.names();
  }

  /**
   * The caller; refused if the token is for another region or doesn't entitle to the project
   * chosen.
   *
   * <p>What entitles to more than the caller's own project comes from items of claims that can be
   * told apart, or from the role that the deployment says makes an operator.
   */
  public Caller of(Request request) {
    Claims claims = new Claims(request.claims());
    checkRegion(claims);
    // Without the claim a project's token may do all that its project may.
    List<String> roles = claims.words(names.roles()).orElse(List.of("member"));
    List<String> scopes = claims.exact(names.scope()).orElse(List.of());
    boolean admin =
        rules.operatorRole().filter(roles::contains).isPresent() || scopes.contains(ADMIN_SCOPE);
    TokenProjects projects = TokenProjects.of(claims, names);
    return new Caller(
        projects.chosen(request, admin),
        projects.all(),
        admin || !Collections.disjoint(READERS, roles),
        admin || !Collections.disjoint(WRITERS, roles),
        admin,
        scopes.contains(ACCESS_SCOPE),
        user(claims));
  }

  private void checkRegion(Claims claims) {
    Optional<String> region = claims.text(names.region());
    boolean isHere =
        region.isPresent() ? region.get().equals(rules.region().name()) : !rules.namesRegion();
    if (!isHere) {
      throw new RefusedException(Refusal.REGION_NOT_ENTITLED);
    }
  }

  private static @Nullable String user(Claims claims) {
    return claims
        .text(SUBJECT)
        .filter(text -> !text.isEmpty() && text.length() <= MAX_SUBJECT)
        .orElse(null);
  }
}

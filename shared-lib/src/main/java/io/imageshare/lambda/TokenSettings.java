package io.imageshare.lambda;

import io.imageshare.http.ClaimNames;
import io.imageshare.http.TokenRules;

/** What the environment tells of the tokens. */
public final class TokenSettings {
  private TokenSettings() {}

  /**
   * The names of their claims, the role that makes an operator ({@code OPERATOR_ROLE}) and whether
   * each has its region ({@code TOKENS_NAME_REGION}).
   */
  static TokenRules rules(Environment environment) {
    return new TokenRules(
        claimNames(environment),
        environment.region(),
        environment.text("OPERATOR_ROLE"),
        environment.text("TOKENS_NAME_REGION").filter("true"::equals).isPresent());
  }

  /** The claims that tell who is asking ({@code CLAIM_PROJECT} and so on). */
  public static ClaimNames claimNames(Environment environment) {
    ClaimNames defaults = ClaimNames.DEFAULTS;
    return new ClaimNames(
        environment.text("CLAIM_PROJECT").orElse(defaults.project()),
        environment.text("CLAIM_PROJECTS").orElse(defaults.projects()),
        environment.text("CLAIM_REGION").orElse(defaults.region()),
        environment.text("CLAIM_ROLES").orElse(defaults.roles()),
        environment.text("CLAIM_SCOPE").orElse(defaults.scope()));
  }
}

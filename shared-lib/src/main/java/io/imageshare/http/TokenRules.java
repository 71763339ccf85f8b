package io.imageshare.http;

import io.imageshare.domain.Region;
import java.util.Optional;

/**
 * What a deployment knows of its tokens.
 *
 * @param names the claims to read
 * @param region this deployment's region
 * @param operatorRole the role that makes an operator; empty if none does. It is found among the
 *     words of the claim, so it may be set only where no role's name has a blank or a comma
 * @param namesRegion whether every token has the claim of its region, so that one without it is
 *     good in none
 */
public record TokenRules(
    ClaimNames names, Region region, Optional<String> operatorRole, boolean namesRegion) {

  /** The default claims, no role that makes an operator, and regions where tokens name one. */
  public static TokenRules of(Region region) {
    return new TokenRules(ClaimNames.DEFAULTS, region, Optional.empty(), false);
  }
}

package io.imageshare.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The claims of a token that API Gateway has checked. */
final class Claims {
  private final Map<String, JsonNode> claims;

  Claims(Map<String, JsonNode> claims) {
    this.claims = claims;
  }

  /** The claim's text; empty if the claim is absent. */
  Optional<String> text(String name) {
    return Optional.ofNullable(claims.get(name)).map(claim -> claim.asString(""));
  }

  /**
   * The claim's items as far as they can be told apart. Empty if the claim is absent, an empty list
   * if it has none.
   */
  Optional<List<String>> exact(String name) {
    return Optional.ofNullable(claims.get(name)).map(ClaimItems::exact);
  }

  /**
   * The claim's items and parts of items, as if a list had no items with blanks: for what entitles
   * to no more than the caller's own project. Empty if the claim is absent, an empty list if it has
   * none.
   */
  Optional<List<String>> words(String name) {
    return Optional.ofNullable(claims.get(name)).map(ClaimItems::words);
  }
}

package io.imageshare.store.dynamodb;

import io.imageshare.domain.Limits;

/** How the count of a project's images changes. */
final class Usage {
  /** One less. */
  static final Change LESS =
      Change.of(Expression.of("ADD #images :less").with("less", -1), Expression.ALWAYS);

  private Usage() {}

  /** One more, if the project owns fewer than it may. */
  static Change more(Limits limits) {
    return Change.of(
        Expression.of("ADD #images :more").with("more", 1),
        Expression.of("attribute_not_exists(#images) OR #images < :limit")
            .with("limit", limits.privateImages()));
  }
}

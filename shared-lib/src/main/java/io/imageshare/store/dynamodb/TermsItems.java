package io.imageshare.store.dynamodb;

import io.imageshare.domain.Terms;

/** What is offered under, as attributes that items of shares and of events have alike. */
final class TermsItems {
  private TermsItems() {}

  /** Adds what there is of the terms. */
  static NewItem add(Terms terms, NewItem item) {
    return item.time(Attributes.EXPIRES_AT, terms.expiresAt())
        .time(Attributes.ANSWER_BY, terms.answerBy())
        .text(Attributes.NOTE, terms.note());
  }

  /** The terms of an item. */
  static Terms read(Item item) {
    return new Terms(
        item.timeOrNull(Attributes.EXPIRES_AT),
        item.timeOrNull(Attributes.ANSWER_BY),
        item.textOrNull(Attributes.NOTE));
  }
}

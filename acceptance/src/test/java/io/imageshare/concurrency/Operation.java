package io.imageshare.concurrency;

import io.imageshare.histories.ModelTerms;

/**
 * What was asked of the service about one image, or of one project's usage.
 *
 * @param by the number of the project that asked
 * @param recipient the number of the project whose share it is about, or to whose offers it answers
 *     before they are made; its own where there is none
 * @param terms those that it says
 */
record Operation(Kind kind, int by, int recipient, ModelTerms terms) {

  /** What can be asked. A pair of a batch is asked for as such only where its answer differs. */
  enum Kind {
    OFFER(true),
    OFFER_IN_BATCH(true),
    CHANGE(true),
    /** Saying that a project shall be a recipient. */
    WANT(true),
    ACCEPT(true),
    REJECT(true),
    STOP(true),
    STOP_IN_BATCH(true),
    DELETE(true),
    REPLICATE(true),
    REGISTER(true),
    /** An hour passes. */
    PASS(true),
    ASK_BEFORE(true),
    ACCEPT_BEFORE(true),
    REJECT_BEFORE(true),
    SEE_IMAGE(false),
    SEE_SHARE(false),
    SEE_SHARES(false),
    ROW_OF_SHARES(false),
    ROW_OF_PENDING(false),
    ROW_OF_ACCEPTED(false),
    ROW_OF_REJECTED(false),
    ROW_OF_IMAGES(false),
    USE(false),
    SEE_USAGE(false);

    private final boolean change;

    Kind(boolean change) {
      this.change = change;
    }

    /** Whether it may change something. */
    boolean isChange() {
      return change;
    }
  }

  Operation(Kind kind, int by) {
    this(kind, by, by);
  }

  Operation(Kind kind, int by, int recipient) {
    this(kind, by, recipient, ModelTerms.NONE);
  }

  @Override
  public String toString() {
    String about = recipient == by ? "" : " of project " + recipient;
    String under = terms.equals(ModelTerms.NONE) ? "" : " under " + terms;
    return "project " + by + ": " + kind + about + under;
  }
}

package io.imageshare.local.table;

import java.util.List;

/** What DynamoDB does, and another product that speaks its language doesn't. */
enum Behaviour {
  BATCHES_END_AT_16_MEGABYTES("a batch that reads more than 16 MB leaves the rest", "ministack"),
  CHECKS_HAVE_CONDITIONS("a check without a condition is refused", "ministack"),
  FILTERS_ARE_NOT_OF_KEYS("a filter of keys is refused", "ministack"),
  FUNCTIONS_ARE_KNOWN("a condition with an unknown function is refused", "ministack"),
  PAGES_COST_BY_THEIR_SUM("of a page all items' sizes are summed before rounding", "ministack"),
  STARTS_ARE_WHOLE_KEYS("a page that starts after half a key is refused", "ministack"),
  STREAMS_TELL_CHANGES_ONLY("a write that changes nothing is not in the stream", "dynoxide"),
  TRANSACTIONS_LEAVE_KEYS_ALONE(
      "an update of a key is refused in a transaction too", "ministack", "dynoxide"),
  UPDATES_ARE_READ_STRICTLY("an update that isn't in the language is refused", "ministack");

  private final String what;
  private final String missingIn;

  /**
   * @param what it is
   * @param missingIn the products, as {@code IMAGESHARE_TEST_DYNAMODB} calls them
   */
  Behaviour(String what, String... missingIn) {
    this.what = what;
    this.missingIn = String.join(" ", missingIn);
  }

  List<String> missingIn() {
    return List.of(missingIn.split(" "));
  }

  @Override
  public String toString() {
    return what;
  }
}

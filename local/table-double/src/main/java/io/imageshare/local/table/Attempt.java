package io.imageshare.local.table;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What would become of a write of a transaction.
 *
 * @param found what is there; null for none
 * @param result what there would be; null for none
 * @param reason why it can't be made, if it can't
 */
record Attempt(Write write, @Nullable Item found, @Nullable Item result, ObjectNode reason) {
  private static final String CODE = "Code";
  private static final String MESSAGE = "Message";
  private static final String NONE = "None";

  /** At the present moment, without anything being written. */
  static Attempt at(Write write) {
    Item found = write.found();
    ObjectNode reason = Json.object();
    if (!write.mayBeMade(found)) {
      reason.put(CODE, "ConditionalCheckFailed").put(MESSAGE, "The conditional request failed");
      if (write.tellsFound() && found != null) {
        reason.set("Item", found.json());
      }
      return new Attempt(write, found, null, reason);
    }
    try {
      return new Attempt(write, found, write.change().of(found), reason.put(CODE, NONE));
    } catch (Refused wrong) {
      reason.put(CODE, "ValidationError").put(MESSAGE, wrong.getMessage());
      return new Attempt(write, found, null, reason);
    }
  }

  boolean isPossible() {
    return code().equals(NONE);
  }

  /** Why not, in one word. */
  String code() {
    return reason.path(CODE).stringValue();
  }

  /** The bytes of the item, before or after, whichever is more. */
  int size() {
    return Math.max(found == null ? 0 : found.size(), result == null ? 0 : result.size());
  }

  void apply() {
    write.table().set(write.key(), result);
  }
}

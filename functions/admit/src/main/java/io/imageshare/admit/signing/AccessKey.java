package io.imageshare.admit.signing;

import tools.jackson.databind.node.ObjectNode;

/**
 * An access key.
 *
 * @param id what requests name it by
 * @param secret what they are signed with
 * @param claims whom it is for, as the claims that a token of theirs would have
 */
public record AccessKey(String id, String secret, ObjectNode claims) {

  /** Without the secret, which belongs into no log. */
  @Override
  public String toString() {
    return "AccessKey[" + id + "]";
  }
}

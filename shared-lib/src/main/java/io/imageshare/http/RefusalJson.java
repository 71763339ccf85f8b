package io.imageshare.http;

import io.imageshare.domain.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** Why one of several things was refused, as the Image Management Service's jobs tell it. */
public final class RefusalJson {
  private RefusalJson() {}

  /** Adds {@code error_code} and {@code fail_reason}. */
  public static ObjectNode add(Refusal refusal, ObjectNode json) {
    return json.put("error_code", refusal.code()).put("fail_reason", refusal.sentence());
  }
}

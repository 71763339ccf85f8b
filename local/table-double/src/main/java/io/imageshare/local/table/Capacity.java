package io.imageshare.local.table;

import tools.jackson.databind.node.ObjectNode;

/**
 * What calls cost, told where they ask for it.
 *
 * @param asked whether this one does
 */
record Capacity(boolean asked) {
  private static final int READ_BYTES = 4_096;
  private static final int WRITE_BYTES = 1_024;

  /** As the request asks for it. */
  static Capacity asked(Fields request) {
    return new Capacity(request.oneOf("ReturnConsumedCapacity", "NONE", "TOTAL").equals("TOTAL"));
  }

  /** An answer that tells it of a write; of both sizes the larger counts. */
  ObjectNode ofWrite(Table table, int before, int after) {
    ObjectNode answer = Json.object();
    addTo(answer, table, portions(Math.max(before, after), WRITE_BYTES));
    return answer;
  }

  /** Tells it of a page that was read, however much of that is given. */
  void ofRead(ObjectNode answer, Table table, int bytes, boolean consistent) {
    addTo(answer, table, portions(bytes, READ_BYTES) / (consistent ? 1.0 : 2.0));
  }

  private void addTo(ObjectNode answer, Table table, double units) {
    if (asked) {
      answer
          .putObject("ConsumedCapacity")
          .put("TableName", table.name())
          .put("CapacityUnits", units);
    }
  }

  private static int portions(int bytes, int portion) {
    return Math.max(1, (bytes + portion - 1) / portion);
  }
}

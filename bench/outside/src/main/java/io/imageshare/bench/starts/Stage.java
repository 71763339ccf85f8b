package io.imageshare.bench.starts;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A part of a cold start. */
enum Stage {
  JVM("JVM", "com\\.amazonaws\\.services\\.lambda\\.runtime\\.api\\.client\\.AWSLambda"),
  RUNTIME_CLIENT("AWS's runtime client", "io\\.imageshare\\.\\S+Handler"),
  SETTINGS("settings", "software\\.amazon\\.awssdk\\.services\\.dynamodb\\.DynamoDbClient"),
  SDK_CLIENT("SDK's client made", "io\\.imageshare\\.store\\.dynamodb\\.DynamoDbStores"),
  WIRING("other parts made, invocation asked for", Stage.SEEN_OUTSIDE),
  EVENT("first call: event read", "io\\.imageshare\\.http\\.Body|" + Stage.TABLE_REQUEST),
  DECISION("first call: until the table is asked", Stage.TABLE_REQUEST),
  TABLE_CALL(
      "first call: until the table's answer is there",
      "software\\.amazon\\.awssdk\\.services\\.dynamodb\\.model\\.\\w+Response"),
  ANSWER("first call: until it is answered", Stage.SEEN_OUTSIDE);

  private static final String TABLE_REQUEST =
      "software\\.amazon\\.awssdk\\.services\\.dynamodb\\.model\\.\\w+Request";

  /** The name of no class. */
  private static final String SEEN_OUTSIDE = "";

  private final String words;
  private final Pattern end;

  /**
   * @param end the class that is first used as the next stage begins; {@link #SEEN_OUTSIDE} where
   *     that is no class's
   */
  Stage(String words, String end) {
    this.words = words;
    this.end = Pattern.compile(end);
  }

  /** When it ended, by that log; empty if the start had no such stage, or no end of it shows. */
  OptionalLong end(ClassLog log, long after) {
    return log.initialized(end, after);
  }

  @Override
  public String toString() {
    return words;
  }
}

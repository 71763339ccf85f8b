package io.imageshare.log;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import io.imageshare.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of the log.
 *
 * @param level how grave what it tells is
 * @param fields what it tells
 */
public record LogLine(LogLevel level, ObjectNode fields) {

  /**
   * Writes the line. The runtime wraps texts into JSON of its own, in which CloudWatch would find
   * no metrics, but passes bytes on as they are.
   */
  public void to(LambdaLogger logger) {
    logger.log(bytes(), level);
  }

  /** The line with its end, in ASCII. */
  public byte[] bytes() {
    return Json.asciiLine(fields);
  }
}

package io.imageshare.local.functions;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;

/** The logger of an invocation, which says in each line of text whose it is. */
final class InvocationLogger implements LambdaLogger {
  private final String prefix;
  private final FunctionLog log;

  InvocationLogger(String prefix, FunctionLog log) {
    this.prefix = prefix;
    this.log = log;
  }

  @Override
  public void log(String message) {
    log(message, LogLevel.UNDEFINED);
  }

  @Override
  public void log(String message, LogLevel level) {
    String told = level == LogLevel.UNDEFINED ? message : level + " " + message;
    line(prefix + " " + told, level);
  }

  @Override
  public void log(byte[] message) {
    log(message, LogLevel.UNDEFINED);
  }

  /** Lines of bytes tell themselves whose they are, and are passed on as they are. */
  @Override
  public void log(byte[] message, LogLevel level) {
    line(new String(message, UTF_8), level);
  }

  private void line(String text, LogLevel level) {
    if (level == LogLevel.UNDEFINED) {
      log.line(text.stripTrailing());
    } else {
      log.line(text.stripTrailing(), level);
    }
  }
}

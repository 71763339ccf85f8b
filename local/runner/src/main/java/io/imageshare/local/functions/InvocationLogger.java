package io.imageshare.local.functions;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;

/** The logger of an invocation, which says in each line whose it is. */
final class InvocationLogger implements LambdaLogger {
  private final String prefix;
  private final FunctionLog log;

  InvocationLogger(String prefix, FunctionLog log) {
    this.prefix = prefix;
    this.log = log;
  }

  @Override
  public void log(String message) {
    log.line(prefix + " " + message.stripTrailing());
  }

  @Override
  public void log(byte[] message) {
    log(new String(message, UTF_8));
  }

  @Override
  public void log(String message, LogLevel level) {
    log(level + " " + message);
  }

  @Override
  public void log(byte[] message, LogLevel level) {
    log(new String(message, UTF_8), level);
  }
}

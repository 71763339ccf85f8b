package io.imageshare.local.functions;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;

/** Where lines about invocations go. */
@FunctionalInterface
public interface FunctionLog {

  /** Takes a line, which may come from any thread. */
  void line(String text);

  /** Takes a line of that level; the same as any, unless the log chooses. */
  default void line(String text, LogLevel level) {
    line(text);
  }

  /** What sends each line to both. */
  default FunctionLog and(FunctionLog other) {
    FunctionLog one = this;
    return new FunctionLog() {
      @Override
      public void line(String text) {
        one.line(text);
        other.line(text);
      }

      @Override
      public void line(String text, LogLevel level) {
        one.line(text, level);
        other.line(text, level);
      }
    };
  }

  /** The same, but of lines with a level only for warnings and worse. */
  default FunctionLog quiet() {
    FunctionLog all = this;
    return new FunctionLog() {
      @Override
      public void line(String text) {
        all.line(text);
      }

      @Override
      public void line(String text, LogLevel level) {
        if (level.compareTo(LogLevel.WARN) >= 0) {
          all.line(text, level);
        }
      }
    };
  }
}

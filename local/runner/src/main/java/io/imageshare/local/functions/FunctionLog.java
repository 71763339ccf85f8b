package io.imageshare.local.functions;

/** Where lines about invocations go. */
@FunctionalInterface
public interface FunctionLog {

  /** Takes a line, which may come from any thread. */
  void line(String text);

  /** What sends each line to both. */
  default FunctionLog and(FunctionLog other) {
    return text -> {
      line(text);
      other.line(text);
    };
  }
}

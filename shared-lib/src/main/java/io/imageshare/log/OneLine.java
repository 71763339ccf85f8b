package io.imageshare.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;

/** Messages for the operator's log, each in one line so that it stays one entry. */
public final class OneLine {
  private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n\\u2028\\u2029]+\\s*");

  private OneLine() {}

  /** The message without its line breaks. */
  public static String of(String message) {
    return BREAKS.matcher(message).replaceAll(" ");
  }

  /** The failure with where it came from. */
  public static String of(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return of(trace.toString());
  }
}

package io.imageshare.console;

import io.imageshare.http.Request;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In which encodings a browser takes content, as the header {@code Accept-Encoding} lists them.
 *
 * @param takeGzip whether gzip is one of them
 */
record AcceptedEncodings(boolean takeGzip) {
  private static final Pattern REFUSED = Pattern.compile("\\s*q\\s*=\\s*0(\\.0*)?\\s*");

  static AcceptedEncodings of(Request request) {
    String header = request.header("Accept-Encoding").orElse("").toLowerCase(Locale.ROOT);
    return new AcceptedEncodings(
        Stream.of(header.split(",", -1)).anyMatch(AcceptedEncodings::isGzip));
  }

  private static boolean isGzip(String encoding) {
    String[] parts = encoding.split(";", 2);
    boolean refused = parts.length == 2 && REFUSED.matcher(parts[1]).matches();
    return parts[0].strip().equals("gzip") && !refused;
  }
}

package io.imageshare.signing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header {@code Authorization} of a signed request.
 *
 * @param access the ID of the access key
 * @param signedHeaders the names of the headers that are signed, in lower case and in the order
 *     signed
 * @param signature hexadecimal
 */
record Authorization(String access, List<String> signedHeaders, String signature) {
  static final String ALGORITHM = "SDK-HMAC-SHA256";

  private static final Pattern FORM =
      Pattern.compile(
          ALGORITHM
              + " Access=([\\x21-\\x7e&&[^,]]{1,128}), ?"
              + "SignedHeaders=([A-Za-z0-9;-]{1,4096}), ?"
              + "Signature=([0-9a-f]{64})");

  /** The header's parts; empty if it is no such header. */
  static Optional<Authorization> parse(String header) {
    Matcher matcher = FORM.matcher(header);
    return matcher.matches()
        ? Optional.of(
            new Authorization(
                matcher.group(1),
                List.of(matcher.group(2).toLowerCase(Locale.ROOT).split(";")),
                matcher.group(3)))
        : Optional.empty();
  }
}

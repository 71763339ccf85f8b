package io.imageshare.admit.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.http.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header {@code Authorization} of a signed request.
 *
 * <p>It has two forms. Clients of Huawei Cloud name their key as {@code Access} and sign with its
 * secret; those of Open Telekom Cloud name it as {@code Credential}, together with what they sign
 * for, and sign with a key that is made for that.
 *
 * @param access the ID of the access key
 * @param scope day, region and service that are signed for, and the form's own last word, with
 *     slashes between them; empty text in the form without
 * @param signedHeaders the names of the headers that are signed, in lower case and in the order
 *     signed
 * @param signature hexadecimal
 */
record Authorization(String access, String scope, List<String> signedHeaders, String signature) {
  static final String ALGORITHM = "SDK-HMAC-SHA256";

  private static final Pattern FORM =
      Pattern.compile(
          ALGORITHM
              + " (?:Access=([\\x21-\\x7e&&[^,]]{1,128})"
              + "|Credential=([\\x21-\\x7e&&[^,/]]{1,128})"
              + "/(\\d{8}(?:/[A-Za-z0-9_.-]{0,64}){2}/sdk_request)), ?"
              + "SignedHeaders=([A-Za-z0-9;-]{1,4096}), ?"
              + "Signature=([0-9a-f]{64})");

  /** The header's parts; empty if it is no such header. */
  static Optional<Authorization> parse(String header) {
    Matcher matcher = FORM.matcher(header);
    return matcher.matches()
        ? Optional.of(
            new Authorization(
                part(matcher, 1) + part(matcher, 2),
                part(matcher, 3),
                List.of(part(matcher, 4).toLowerCase(Locale.ROOT).split(";")),
                part(matcher, 5)))
        : Optional.empty();
  }

  private static String part(Matcher matcher, int number) {
    return Objects.requireNonNullElse(matcher.group(number), "");
  }

  /** Whether it is for the day of a request of that time. */
  boolean isForDayOf(String date) {
    return scope.isEmpty() || date.startsWith(scope.substring(0, scope.indexOf('/')));
  }

  /** What is signed, of the canonical form of a request of that time. */
  byte[] toSign(String date, String form) {
    String hash = Sha256.hex(form.getBytes(UTF_8));
    return (scope.isEmpty()
            ? String.join("\n", ALGORITHM, date, hash)
            : String.join("\n", ALGORITHM, date, scope, hash))
        .getBytes(UTF_8);
  }

  /** The key that it is signed with, of the access key's secret. */
  byte[] signingKey(String secret) {
    if (scope.isEmpty()) {
      return secret.getBytes(UTF_8);
    }
    byte[] key = ("SDK" + secret).getBytes(UTF_8);
    for (String part : scope.split("/", -1)) {
      key = Hashes.hmac(key, part.getBytes(UTF_8));
    }
    return key;
  }
}

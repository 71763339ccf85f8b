package io.imageshare.admit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests without a query as a client does. */
final class TestSigner {
  private TestSigner() {}

  static String authorization(
      String access, String secret, String method, String path, String date, String body) {
    String form =
        String.join(
            "\n",
            method,
            path + "/",
            "",
            "host:images.example\nx-sdk-date:" + date + "\n",
            "host;x-sdk-date",
            sha256(body));
    String signature = hmac(secret, String.join("\n", "SDK-HMAC-SHA256", date, sha256(form)));
    return "SDK-HMAC-SHA256 Access="
        + access
        + ", SignedHeaders=host;x-sdk-date, Signature="
        + signature;
  }

  private static String sha256(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static String hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}

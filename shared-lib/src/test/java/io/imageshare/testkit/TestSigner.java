package io.imageshare.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests as a client of Huawei Cloud does. */
public final class TestSigner {
  private static final HexFormat HEX = HexFormat.of();

  private final String accessKey;
  private final String secretKey;

  public TestSigner(String accessKey, String secretKey) {
    this.accessKey = accessKey;
    this.secretKey = secretKey;
  }

  /**
   * The header {@code Authorization} of a request.
   *
   * @param query as a client orders and encodes it for signing
   * @param date the header {@code X-Sdk-Date}
   */
  public String sign(
      String method, String path, String query, String host, String date, String body) {
    String form =
        String.join(
            "\n",
            method,
            path + "/",
            query,
            "host:" + host + "\nx-sdk-date:" + date + "\n",
            "host;x-sdk-date",
            sha256(body));
    String toSign = String.join("\n", "SDK-HMAC-SHA256", date, sha256(form));
    return "SDK-HMAC-SHA256 Access="
        + accessKey
        + ", SignedHeaders=host;x-sdk-date, Signature="
        + hmac(toSign);
  }

  private String hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secretKey.getBytes(UTF_8), "HmacSHA256"));
      return HEX.formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static String sha256(String text) {
    try {
      return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}

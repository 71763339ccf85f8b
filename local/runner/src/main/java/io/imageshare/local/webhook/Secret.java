package io.imageshare.local.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.admit.signing.Hashes;
import io.imageshare.local.files.PrivateFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret by which who is told knows that it is told by this service, in the form of Standard
 * Webhooks: {@code whsec_} and the key in Base64.
 */
public final class Secret {
  private static final String PREFIX = "whsec_";
  private static final int BYTES = 32;

  private final byte[] key;

  private Secret(byte[] key) {
    this.key = key;
  }

  /** A new one. */
  public static Secret generate() {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return new Secret(key);
  }

  /**
   * The one in that file, which is made if there is none.
   *
   * @throws IOException if that can't be done, or there is something else in the file
   */
  public static Secret keptIn(Path file) throws IOException {
    if (Files.exists(file)) {
      return read(file);
    }
    Secret secret = generate();
    PrivateFile.write(file, secret.text() + "\n");
    return secret;
  }

  private static Secret read(Path file) throws IOException {
    String text = Files.readString(file).strip();
    try {
      byte[] key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
      if (text.startsWith(PREFIX) && key.length == BYTES) {
        return new Secret(key);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      throw new IOException(file + " holds no secret", malformed);
    }
    throw new IOException(file + " holds no secret");
  }

  /** What whoever is told has to know. */
  public String text() {
    return PREFIX + Base64.getEncoder().encodeToString(key);
  }

  /** The value of the header {@code webhook-signature}. */
  String signature(String id, long seconds, byte[] body) {
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    signed.writeBytes((id + "." + seconds + ".").getBytes(UTF_8));
    signed.writeBytes(body);
    return "v1," + Base64.getEncoder().encodeToString(Hashes.hmac(key, signed.toByteArray()));
  }
}

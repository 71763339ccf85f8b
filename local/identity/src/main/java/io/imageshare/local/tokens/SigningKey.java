package io.imageshare.local.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.imageshare.local.files.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** The RSA key with which tokens are signed, and by which they are checked. */
public final class SigningKey {
  private static final int BITS = 2048;

  private final RSAKey key;

  private SigningKey(RSAKey key) {
    this.key = key;
  }

  /** A new key, which nobody keeps. */
  public static SigningKey generate() {
    try {
      return new SigningKey(
          new RSAKeyGenerator(BITS)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .keyIDFromThumbprint(true)
              .generate());
    } catch (JOSEException impossible) {
      throw new IllegalStateException("this JVM can't make RSA keys", impossible);
    }
  }

  /**
   * The key in that file, in which a new one is kept if there is none, so that tokens outlive a
   * restart.
   *
   * @throws IOException if the file can't be read or written, or holds no RSA key
   */
  public static SigningKey keptIn(Path file) throws IOException {
    if (Files.exists(file)) {
      return read(file);
    }
    SigningKey key = generate();
    PrivateFile.write(file, key.key.toJSONString());
    return key;
  }

  private static SigningKey read(Path file) throws IOException {
    try {
      RSAKey key = RSAKey.parse(Files.readString(file));
      if (key.isPrivate() && key.getKeyID() != null) {
        return new SigningKey(key);
      }
    } catch (ParseException malformed) {
      throw new IOException(file + " holds no key: " + malformed.getMessage(), malformed);
    }
    throw new IOException(file + " holds no private key with an ID");
  }

  /** The key with its private part. */
  RSAKey rsa() {
    return key;
  }
}

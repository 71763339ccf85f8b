package io.imageshare.local.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

/** Verifies the signatures of tokens. */
final class Signatures {
  private final String keyId;
  private final JWSVerifier verifier;

  Signatures(SigningKey key) {
    this.keyId = key.rsa().getKeyID();
    try {
      this.verifier = new RSASSAVerifier(key.rsa());
    } catch (JOSEException impossible) {
      throw new IllegalStateException("the key can't verify", impossible);
    }
  }

  /** The claims of the token, if the known key has signed it. */
  JWTClaimsSet verified(String text) throws TokenException {
    try {
      SignedJWT token = SignedJWT.parse(text);
      checkKey(token);
      if (!token.verify(verifier)) {
        throw new TokenException("the token does not have a valid signature");
      }
      return token.getJWTClaimsSet();
    } catch (ParseException
        | JOSEException
        | IllegalArgumentException
        // The library looks into a header that is the JSON value null as if it were an object.
        | NullPointerException malformed) {
      throw new TokenException("the token is malformed");
    }
  }

  private void checkKey(SignedJWT token) throws TokenException {
    // Signatures of other kinds are refused even where the library could verify them.
    if (!JWSAlgorithm.Family.RSA.contains(token.getHeader().getAlgorithm())) {
      throw new TokenException("the signing method of the token is not supported");
    }
    if (!keyId.equals(token.getHeader().getKeyID())) {
      throw new TokenException("the token is signed with an unknown key");
    }
  }
}

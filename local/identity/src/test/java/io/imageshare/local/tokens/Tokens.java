package io.imageshare.local.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Set;

/** Tokens, good ones and others, and what checks them. */
final class Tokens {
  static final String ISSUER = "https://identity.example.org";
  static final Instant NOW = Instant.parse("2026-11-03T12:00:00Z");
  static final SigningKey KEY = SigningKey.generate();
  static final SigningKey OTHER_KEY = SigningKey.generate();
  static final JWSAlgorithm RS256 = JWSAlgorithm.RS256;

  private Tokens() {}

  static TokenCheck checkAt(Instant time) {
    Clock clock = Clock.fixed(time, ZoneOffset.UTC);
    return new TokenCheck(
        KEY,
        ISSUER,
        Set.of("imageshare", "console"),
        clock,
        claims -> claims.getOrDefault("sub", "").equals("gone"));
  }

  static String issued(Map<String, ?> claims) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new TokenIssuer(KEY, ISSUER, "imageshare", clock)
        .issue("user-1", claims, Duration.ofHours(1));
  }

  static JWTClaimsSet.Builder good() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience("imageshare")
        .issueTime(Date.from(NOW))
        .expirationTime(Date.from(NOW.plusSeconds(60)));
  }

  static String kid() {
    return KEY.rsa().getKeyID();
  }

  static String signed(JWTClaimsSet.Builder claims) throws JOSEException {
    return signed(claims, RS256, kid(), new RSASSASigner(KEY.rsa()));
  }

  static String signed(
      JWTClaimsSet.Builder claims, JWSAlgorithm algorithm, String keyId, JWSSigner signer)
      throws JOSEException {
    JWSHeader header = new JWSHeader.Builder(algorithm).keyID(keyId).build();
    SignedJWT token = new SignedJWT(header, claims.build());
    token.sign(signer);
    return token.serialize();
  }
}

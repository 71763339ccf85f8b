package io.imageshare.local.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/** Signs tokens, as the identity service of a cloud does. */
public final class TokenIssuer {
  private final SigningKey key;
  private final String issuer;
  private final String audience;
  private final Clock clock;

  /**
   * @param issuer what the claim {@code iss} says
   * @param audience what the claim {@code aud} says
   */
  public TokenIssuer(SigningKey key, String issuer, String audience, Clock clock) {
    this.key = key;
    this.issuer = issuer;
    this.audience = audience;
    this.clock = clock;
  }

  /**
   * A token that is good from now on.
   *
   * @param subject the ID of its user
   * @param claims beside those that every token has
   * @param lifetime after which it is no longer good, to the second
   */
  public String issue(String subject, Map<String, ?> claims, Duration lifetime) {
    Instant now = clock.instant();
    JWTClaimsSet.Builder token =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience(audience)
            .subject(subject)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(lifetime)))
            .jwtID(UUID.randomUUID().toString());
    claims.forEach(token::claim);
    return signed(token.build());
  }

  private String signed(JWTClaimsSet claims) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(key.rsa().getKeyID())
            .build();
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(new RSASSASigner(key.rsa()));
    } catch (JOSEException impossible) {
      throw new IllegalStateException("the key can't sign", impossible);
    }
    return token.serialize();
  }
}

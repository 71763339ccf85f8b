package io.imageshare.authorization;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** What isn't a good token, each made of one, with the title of its column. */
enum BadToken {
  NONE("none"),
  CLAIMS_IN_HEADERS("claims in headers only"),
  EXPIRED("expired"),
  OTHER_AUDIENCE("other audience"),
  OTHER_ISSUER("other issuer"),
  OTHER_KEY("other key"),
  FORGED_KEY_ID("other key, known ID"),
  PUBLIC_KEY_AS_SECRET("public key as secret"),
  CHANGED_CLAIMS("changed claims"),
  UNSIGNED("not signed");

  private static final int BITS = 2048;

  private final String title;

  BadToken(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The headers of a request that brings it. */
  List<String> headers(String good, RSAKey key) throws JOSEException, ParseException {
    return switch (this) {
      case NONE -> List.of();
      case CLAIMS_IN_HEADERS ->
          List.of(
              "x-project-id", "p1", "project_id", "p1", "x-roles", "admin", "scope", "image.admin");
      case EXPIRED,
          OTHER_AUDIENCE,
          OTHER_ISSUER,
          OTHER_KEY,
          FORGED_KEY_ID,
          PUBLIC_KEY_AS_SECRET,
          CHANGED_CLAIMS,
          UNSIGNED ->
          List.of("x-auth-token", token(SignedJWT.parse(good), key));
    };
  }

  private String token(SignedJWT good, RSAKey key) throws JOSEException, ParseException {
    JWTClaimsSet claims = good.getJWTClaimsSet();
    JWTClaimsSet.Builder changed = new JWTClaimsSet.Builder(claims);
    return switch (this) {
      case EXPIRED ->
          signed(changed.expirationTime(Date.from(Instant.EPOCH)).build(), key, key.getKeyID());
      case OTHER_AUDIENCE -> signed(changed.audience("another").build(), key, key.getKeyID());
      case OTHER_ISSUER ->
          signed(changed.issuer(claims.getIssuer() + "/other").build(), key, key.getKeyID());
      case OTHER_KEY -> {
        RSAKey other = new RSAKeyGenerator(BITS).keyID("other").generate();
        yield signed(claims, other, other.getKeyID());
      }
      case FORGED_KEY_ID -> signed(claims, new RSAKeyGenerator(BITS).generate(), key.getKeyID());
      case PUBLIC_KEY_AS_SECRET -> signedWithPublicKey(claims, key);
      case CHANGED_CLAIMS -> {
        Base64URL[] parts = good.getParsedParts();
        String admin = changed.claim("roles", List.of("admin")).build().toString();
        yield parts[0] + "." + Base64URL.encode(admin) + "." + parts[2];
      }
      case UNSIGNED -> new PlainJWT(claims).serialize();
      case NONE, CLAIMS_IN_HEADERS -> throw new IllegalStateException(this + " has no token");
    };
  }

  private static String signed(JWTClaimsSet claims, RSAKey key, String keyId) throws JOSEException {
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(), claims);
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private static String signedWithPublicKey(JWTClaimsSet claims, RSAKey key) throws JOSEException {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), claims);
    byte[] secret = key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
    token.sign(new MACSigner(secret));
    return token.serialize();
  }
}

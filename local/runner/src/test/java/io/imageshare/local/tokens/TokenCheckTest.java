package io.imageshare.local.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.imageshare.local.tokens.Verdict.Accepted;
import io.imageshare.local.tokens.Verdict.Missing;
import io.imageshare.local.tokens.Verdict.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A token is checked as API Gateway's JWT authorizer checks it")
class TokenCheckTest {
  private static final String ISSUER = "https://identity.example.org";
  private static final Instant NOW = Instant.parse("2026-11-03T12:00:00Z");
  private static final SigningKey KEY = SigningKey.generate();
  private static final SigningKey OTHER_KEY = SigningKey.generate();
  private static final JWSAlgorithm RS256 = JWSAlgorithm.RS256;

  private final TokenCheck check = checkAt(NOW);

  @Test
  void thatTheIssuerHasSignedIsGood() {
    assertThat(check.check(issued(Map.of()))).isInstanceOf(Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer ", "bearer ", "BEARER "})
  void mayComeAfterTheWordBearer(String prefix) {
    assertThat(check.check(prefix + issued(Map.of()))).isInstanceOf(Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Bearer ", "Bearer  "})
  void thatIsNotThereIsMissing(String header) {
    assertThat(check.check(header)).isInstanceOf(Missing.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a.b", "a.b.c", "a.b.c.d.e", "..", "Basic dTpw", "\u0000", "é.é.é"})
  void thatIsNoneIsMalformed(String header) {
    assertThat(check.check(header)).isEqualTo(new Refused("the token is malformed"));
  }

  @Test
  void whoseClaimsWereChangedHasNoValidSignature() {
    String[] parts = issued(Map.of("project_id", "mine")).split("\\.", -1);
    String forged = changed(parts[1], "mine", "your");
    assertThat(check.check(parts[0] + "." + forged + "." + parts[2]))
        .isEqualTo(new Refused("the token does not have a valid signature"));
  }

  @Test
  void thatAnotherKeyHasSignedInTheNameOfTheKnownOneHasNoValidSignature() throws Exception {
    String forged = signed(good(), RS256, kid(), new RSASSASigner(OTHER_KEY.rsa()));
    assertThat(check.check(forged))
        .isEqualTo(new Refused("the token does not have a valid signature"));
  }

  @Test
  void ofAnUnknownKeyIsRefused() throws Exception {
    String foreign =
        signed(good(), RS256, OTHER_KEY.rsa().getKeyID(), new RSASSASigner(OTHER_KEY.rsa()));
    assertThat(check.check(foreign))
        .isEqualTo(new Refused("the token is signed with an unknown key"));
  }

  @Test
  void thatDoesNotNameItsKeyIsRefused() throws Exception {
    SignedJWT token = new SignedJWT(new JWSHeader(RS256), good().build());
    token.sign(new RSASSASigner(KEY.rsa()));
    assertThat(check.check(token.serialize()))
        .isEqualTo(new Refused("the token is signed with an unknown key"));
  }

  @Test
  void thatIsNotSignedIsRefused() {
    assertThat(check.check(new PlainJWT(good().build()).serialize())).isInstanceOf(Refused.class);
  }

  @Test
  void signedWithThePublicKeyAsASecretIsRefused() throws Exception {
    byte[] secret = KEY.rsa().toPublicJWK().toJSONString().getBytes(UTF_8);
    String forged = signed(good(), JWSAlgorithm.HS256, kid(), new MACSigner(secret));
    assertThat(check.check(forged))
        .isEqualTo(new Refused("the signing method of the token is not supported"));
  }

  @Test
  void ofAnotherIssuerIsRefused() throws Exception {
    assertThat(check.check(signed(good().issuer(ISSUER + "/"))))
        .isEqualTo(new Refused("the token does not have a valid issuer"));
  }

  @Test
  void forAnotherAudienceIsRefused() throws Exception {
    assertThat(check.check(signed(good().audience("another"))))
        .isEqualTo(new Refused("the token does not have a valid audience"));
  }

  @Test
  void forSeveralAudiencesIsGoodIfOneIsKnown() throws Exception {
    assertThat(check.check(signed(good().audience(List.of("another", "imageshare")))))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void thatNamesNoAudienceIsJudgedByItsClient() throws Exception {
    JWTClaimsSet.Builder claims = good().audience((String) null);
    assertThat(check.check(signed(claims.claim("client_id", "imageshare"))))
        .isInstanceOf(Accepted.class);
    assertThat(check.check(signed(claims.claim("client_id", "another"))))
        .isInstanceOf(Refused.class);
    assertThat(check.check(signed(claims.claim("client_id", null)))).isInstanceOf(Refused.class);
  }

  @Test
  void isGoodUntilTheSecondInWhichItExpires() throws Exception {
    String token = signed(good().expirationTime(Date.from(NOW.plusSeconds(1))));
    assertThat(check.check(token)).isInstanceOf(Accepted.class);
    assertThat(checkAt(NOW.plusSeconds(1)).check(token))
        .isEqualTo(new Refused("the token has expired"));
  }

  @Test
  void thatWasGoodBeforeIsRefusedOnceItHasExpired() {
    MovableClock clock = new MovableClock(NOW);
    TokenCheck remembering =
        new TokenCheck(KEY, ISSUER, Set.of("imageshare"), clock, claims -> false);
    String token = issued(Map.of());
    assertThat(remembering.check(token)).isInstanceOf(Accepted.class);
    clock.set(NOW.plus(Duration.ofHours(2)));
    assertThat(remembering.check(token)).isEqualTo(new Refused("the token has expired"));
  }

  @Test
  void thatWasEndedIsRefused() throws Exception {
    assertThat(check.check(signed(good().subject("gone"))))
        .isEqualTo(new Refused("the token was ended"));
  }

  @Test
  void thatNeverExpiresIsRefused() throws Exception {
    assertThat(check.check(signed(good().expirationTime(null))))
        .isEqualTo(new Refused("the token has expired"));
  }

  @Test
  void thatIsNotValidYetIsRefused() throws Exception {
    assertThat(check.check(signed(good().notBeforeTime(Date.from(NOW.plusSeconds(1))))))
        .isEqualTo(new Refused("the token is not valid yet"));
    assertThat(check.check(signed(good().notBeforeTime(Date.from(NOW)))))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void thatWasIssuedInTheFutureIsRefused() throws Exception {
    assertThat(check.check(signed(good().issueTime(Date.from(NOW.plusSeconds(1))))))
        .isEqualTo(new Refused("the token was issued in the future"));
  }

  @Test
  void handsItsClaimsOverAsTexts() {
    Accepted accepted =
        (Accepted)
            check.check(
                issued(
                    Map.of(
                        "roles",
                        List.of("member", "reader"),
                        "email_verified",
                        true,
                        "level",
                        3,
                        "address",
                        Map.of("zip", 1, "city", "Ulm"),
                        "scope",
                        "image.access")));
    assertThat(accepted.claims())
        .containsEntry("roles", "[member reader]")
        .containsEntry("email_verified", "true")
        .containsEntry("level", "3")
        .containsEntry("address", "map[city:Ulm zip:1]")
        .containsEntry("scope", "image.access")
        .containsEntry("iss", ISSUER)
        .containsEntry("aud", "imageshare")
        .containsEntry("sub", "user-1")
        .containsEntry("iat", String.valueOf(NOW.getEpochSecond()))
        .containsEntry("exp", String.valueOf(NOW.plusSeconds(3600).getEpochSecond()));
  }

  private static TokenCheck checkAt(Instant time) {
    Clock clock = Clock.fixed(time, ZoneOffset.UTC);
    return new TokenCheck(
        KEY,
        ISSUER,
        Set.of("imageshare", "console"),
        clock,
        claims -> claims.getOrDefault("sub", "").equals("gone"));
  }

  private static String issued(Map<String, ?> claims) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new TokenIssuer(KEY, ISSUER, "imageshare", clock)
        .issue("user-1", claims, Duration.ofHours(1));
  }

  private static JWTClaimsSet.Builder good() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience("imageshare")
        .issueTime(Date.from(NOW))
        .expirationTime(Date.from(NOW.plusSeconds(60)));
  }

  private static String kid() {
    return KEY.rsa().getKeyID();
  }

  private static String signed(JWTClaimsSet.Builder claims) throws JOSEException {
    return signed(claims, RS256, kid(), new RSASSASigner(KEY.rsa()));
  }

  private static String signed(
      JWTClaimsSet.Builder claims, JWSAlgorithm algorithm, String keyId, JWSSigner signer)
      throws JOSEException {
    JWSHeader header = new JWSHeader.Builder(algorithm).keyID(keyId).build();
    SignedJWT token = new SignedJWT(header, claims.build());
    token.sign(signer);
    return token.serialize();
  }

  private static String changed(String part, String from, String to) {
    String claims = new Base64URL(part).decodeToString().replace(from, to);
    return Base64URL.encode(claims).toString();
  }
}

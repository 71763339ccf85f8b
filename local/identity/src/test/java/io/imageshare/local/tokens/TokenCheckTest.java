package io.imageshare.local.tokens;

import static io.imageshare.local.tokens.Tokens.ISSUER;
import static io.imageshare.local.tokens.Tokens.KEY;
import static io.imageshare.local.tokens.Tokens.NOW;
import static io.imageshare.local.tokens.Tokens.OTHER_KEY;
import static io.imageshare.local.tokens.Tokens.RS256;
import static io.imageshare.local.tokens.Tokens.checkAt;
import static io.imageshare.local.tokens.Tokens.good;
import static io.imageshare.local.tokens.Tokens.issued;
import static io.imageshare.local.tokens.Tokens.kid;
import static io.imageshare.local.tokens.Tokens.signed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.imageshare.local.tokens.Verdict.Accepted;
import io.imageshare.local.tokens.Verdict.Missing;
import io.imageshare.local.tokens.Verdict.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A token is checked as API Gateway's JWT authorizer checks it")
class TokenCheckTest {
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
  @ValueSource(
      strings = {
        "x",
        "a.b",
        "a.b.c",
        "a.b.c.d.e",
        "..",
        "Basic dTpw",
        "\u0000",
        "é.é.é",
        "bnVsbA.e30.eA"
      })
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
  void thatWasEndedIsRefused() throws Exception {
    assertThat(check.check(signed(good().subject("gone"))))
        .isEqualTo(new Refused("the token was ended"));
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

  private static String changed(String part, String from, String to) {
    String claims = new Base64URL(part).decodeToString().replace(from, to);
    return Base64URL.encode(claims).toString();
  }
}

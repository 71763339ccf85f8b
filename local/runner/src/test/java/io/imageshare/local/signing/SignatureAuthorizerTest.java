package io.imageshare.local.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.http.ClaimNames;
import io.imageshare.local.http.HttpContent;
import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.tokens.SigningKey;
import io.imageshare.local.tokens.TokenIssuer;
import io.imageshare.local.tokens.Verdict;
import io.imageshare.local.users.Directory;
import io.imageshare.local.users.MadeUpUsers;
import io.imageshare.local.users.UserTokens;
import io.imageshare.testkit.TestSigner;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A signed request")
class SignatureAuthorizerTest {
  private static final SigningKey KEY = SigningKey.generate();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-03T12:00:00Z"), ZoneOffset.UTC);
  private static final String DATE = "20261103T120000Z";
  private static final String HOST = "127.0.0.1:3000";
  private static final String PATH = "/v1/cloudimages/members";
  private static final String BODY = "{\"images\":[]}";
  private static final Verdict REFUSED = new Verdict.NotSigned();

  private final Directory directory = Directory.of(MadeUpUsers.ALL);
  private final UserTokens tokens =
      new UserTokens(
          new TokenIssuer(KEY, "https://issuer", "audience", CLOCK),
          ClaimNames.DEFAULTS,
          "eu-test-1");
  private final SignatureAuthorizer authorizer =
      new SignatureAuthorizer(
          new PersonaKeys(MadeUpUsers.ALL, directory, tokens),
          CLOCK,
          request -> new Verdict.Missing());
  private final TestSigner signer = new TestSigner("COMPUTE-ACCESS-KEY", "compute-secret-key");

  @Test
  void saysWhatATokenOfItsUserWouldSay() {
    assertThat(authorizer.check(signed(signer, DATE)))
        .isEqualTo(
            new Verdict.Accepted(
                Map.of(
                    "sub", MadeUpUsers.COMPUTE.user().id(),
                    "project_id", MadeUpUsers.COMPUTE.project().id(),
                    "region", "eu-test-1",
                    "roles", "[member reader]",
                    "scope", "image.access")));
  }

  @Test
  void mayHaveAQueryInAnyOrderAndAnEncodedPath() {
    String path = "/v2/images/a%20b";
    String authorization = signer.sign("GET", path, "a=1&b=%2Fx%20y&b=2&c=", HOST, DATE, "");
    HttpRequest request = request("GET", path, "c&b=2&b=/x%20y&a=1", "", authorization, DATE);
    assertThat(authorizer.check(request)).isInstanceOf(Verdict.Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20261103T115000Z", "20261103T120500Z"})
  void mayBeTenMinutesOldOrFiveAhead(String date) {
    assertThat(authorizer.check(signed(signer, date))).isInstanceOf(Verdict.Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20261103T114959Z", "20261103T120501Z", "yesterday", ""})
  void mayBeNoOlder(String date) {
    assertThat(authorizer.check(signed(signer, date))).isEqualTo(REFUSED);
  }

  @ParameterizedTest
  @CsvSource({
    "COMPUTE-ACCESS-KEY, wrong",
    "OLIVIA-ACCESS-KEY, compute-secret-key",
    "NOBODY-ACCESS-KEY, nobody-secret-key",
    "NOBODY-ACCESS-KEY, none"
  })
  void needsTheSecretOfItsKey(String accessKey, String secretKey) {
    TestSigner forger = new TestSigner(accessKey, secretKey);
    assertThat(authorizer.check(signed(forger, DATE))).isEqualTo(REFUSED);
  }

  @Test
  void isRefusedIfAnythingOfItWasChanged() {
    String authorization = signer.sign("POST", PATH, "", HOST, DATE, BODY);
    assertThat(authorizer.check(request("POST", PATH, "", BODY, authorization, DATE)))
        .isInstanceOf(Verdict.Accepted.class);
    assertThat(authorizer.check(request("PUT", PATH, "", BODY, authorization, DATE)))
        .isEqualTo(REFUSED);
    assertThat(authorizer.check(request("POST", PATH + "/x", "", BODY, authorization, DATE)))
        .isEqualTo(REFUSED);
    assertThat(authorizer.check(request("POST", PATH, "a=1", BODY, authorization, DATE)))
        .isEqualTo(REFUSED);
    assertThat(authorizer.check(request("POST", PATH, "", BODY + " ", authorization, DATE)))
        .isEqualTo(REFUSED);
    assertThat(authorizer.check(request("POST", PATH, "", BODY, authorization, "20261103T120001Z")))
        .isEqualTo(REFUSED);
  }

  @Test
  void isRefusedOnceItsUserIsGone() {
    directory.users().remove(MadeUpUsers.COMPUTE.user().id());
    assertThat(authorizer.check(signed(signer, DATE))).isEqualTo(REFUSED);
  }

  @Test
  void isWhatIsNotJudgedByItsToken() {
    HttpRequest unsigned = request("GET", PATH, "", "", "Basic dTpw", DATE);
    assertThat(authorizer.check(unsigned)).isEqualTo(new Verdict.Missing());
    HttpRequest malformed = request("GET", PATH, "", "", "SDK-HMAC-SHA256 what", DATE);
    assertThat(authorizer.check(malformed)).isEqualTo(REFUSED);
  }

  private static HttpRequest signed(TestSigner signer, String date) {
    String authorization = signer.sign("POST", PATH, "", HOST, date, BODY);
    return request("POST", PATH, "", BODY, authorization, date);
  }

  private static HttpRequest request(
      String method, String path, String query, String body, String authorization, String date) {
    Map<String, String> headers = new HashMap<>();
    headers.put("host", HOST);
    headers.put("x-sdk-date", date);
    headers.put("authorization", authorization);
    return new HttpRequest(
        method, path, query, "HTTP/1.1", headers, HttpContent.of(body), "127.0.0.1");
  }
}

package io.imageshare.admit.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.http.Json;
import io.imageshare.http.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose signature a request has. The signatures were made by another program. */
class SignatureCheckTest {
  private static final Instant SIGNED = Instant.parse("2026-11-03T12:00:00Z");
  private static final AccessKey KEY = new AccessKey("AK1", "secret", Json.object());
  private static final String BODY = "{\"images\":[\"i\"]}";
  private static final String POST_SIGNATURE =
      "0373ddc0c49b279a5c2107bdc4aa061e5b406b9678c839f0cab4a439a609f942";
  private static final String GET_SIGNATURE =
      "8ef872b740207601bbebecccdf463c064f339ee0edef8612d7082afb8a143e9c";

  private final Map<String, String> headers =
      new HashMap<>(
          Map.of(
              "host", "127.0.0.1:3000",
              "x-project-id", "p1",
              "x-sdk-date", "20261103T120000Z",
              "content-type", "application/json"));

  private static String authorization(String access, String signature) {
    return "SDK-HMAC-SHA256 Access="
        + access
        + ", SignedHeaders=host;x-project-id;x-sdk-date, Signature="
        + signature;
  }

  private Optional<AccessKey> signer(String method, String path, String body, Instant now) {
    return check(now)
        .signer(SignedRequest.of(method, segments(path), Map.of(), headers, body.getBytes(UTF_8)));
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }

  private static SignatureCheck check(Instant now) {
    return new SignatureCheck(
        id -> Optional.of(KEY).filter(key -> key.id().equals(id)),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private Optional<AccessKey> signerOfPost() {
    return signer("POST", "/v1/cloudimages/members", BODY, SIGNED);
  }

  private SignatureCheckTest signedBy(String access, String signature) {
    headers.put("authorization", authorization(access, signature));
    return this;
  }

  @Test
  void aRequestWithABodyIsItsSigners() {
    assertThat(signedBy("AK1", POST_SIGNATURE).signerOfPost()).contains(KEY);
  }

  @Test
  void aQueryIsSignedSortedAndEncoded() {
    signedBy("AK1", GET_SIGNATURE);
    Map<String, List<String>> query = new LinkedHashMap<>();
    query.put("tag", List.of("b", "a"));
    query.put("name", List.of("a b/*~ä"));
    query.put("__imagetype", List.of("shared"));

    assertThat(
            check(SIGNED)
                .signer(
                    SignedRequest.of(
                        "GET", segments("/v2/cloudimages"), query, headers, new byte[0])))
        .contains(KEY);
  }

  @Test
  void aPathIsSignedDecodedOnce() {
    signedBy("AK1", POST_SIGNATURE);

    assertThat(signer("POST", "/v1/cloudimages/members/", BODY, SIGNED)).contains(KEY);
    assertThat(signer("POST", "/v1/cloud%69mages/members", BODY, SIGNED)).isEmpty();
    assertThat(signer("POST", "/v1/cloudimages%2Fmembers", BODY, SIGNED)).isEmpty();
  }

  @Test
  void aSlashWithinASegmentIsNoneBetweenTwo() {
    signedBy("AK1", POST_SIGNATURE);
    List<String> segments = List.of("", "v1", "cloudimages/members");

    assertThat(
            check(SIGNED)
                .signer(
                    SignedRequest.of("POST", segments, Map.of(), headers, BODY.getBytes(UTF_8))))
        .isEmpty();
  }

  @Test
  void aHeaderThatIsNotSignedMakesNoDifference() {
    headers.put("content-type", "text/plain");

    assertThat(signedBy("AK1", POST_SIGNATURE).signerOfPost()).contains(KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"idempotency-key", "if-match", "x-project-id"})
  void aHeaderThatDecidesHasToBeSignedIfItIsThere(String name) {
    headers.remove("x-project-id");
    headers.put("accept", "application/json");
    headers.put(
        "authorization",
        scoped(
            "20261103///sdk_request",
            "fd2ed6bba221c5876b57fbeaed515cae8dff1996766950766714a0480ca43eb2"));
    assertThat(signer("GET", "/v3/auth/catalog", "", SIGNED)).contains(KEY);

    headers.put(name, "");
    assertThat(signer("GET", "/v3/auth/catalog", "", SIGNED)).contains(KEY);
    headers.put(name, "other");
    assertThat(signer("GET", "/v3/auth/catalog", "", SIGNED)).isEmpty();
  }

  @Test
  void whateverIsSignedMakesADifference() {
    signedBy("AK1", POST_SIGNATURE);
    assertThat(signer("PUT", "/v1/cloudimages/members", BODY, SIGNED)).isEmpty();
    assertThat(signer("POST", "/v1/cloudimages/member", BODY, SIGNED)).isEmpty();
    assertThat(signer("POST", "/v1/cloudimages/members", BODY + " ", SIGNED)).isEmpty();
    assertThat(signer("POST", "/v1/cloudimages/members", "", SIGNED)).isEmpty();

    headers.put("x-project-id", "p2");
    assertThat(signerOfPost()).isEmpty();
    headers.remove("x-project-id");
    assertThat(signerOfPost()).isEmpty();
  }

  @Test
  void aBodyOfAnotherMediaTypeThanJsonMayBeUnsignedIfThatIsSigned() {
    headers.put("x-sdk-content-sha256", "UNSIGNED-PAYLOAD");
    headers.put("content-type", "application/openstack-images-v2.1-json-patch");
    headers.put(
        "authorization",
        unsigned(
            "host;x-project-id;x-sdk-content-sha256;x-sdk-date",
            "18d8c90881bdee587376ccc2bd4bbc4a410227cb0aaed45ed0f40153d133b3d0"));

    assertThat(signerOfPatch("[]")).contains(KEY);
    assertThat(signerOfPatch("[{}]")).contains(KEY);
    for (String type : List.of("application/json", "Application/JSON;charset=utf-8")) {
      headers.put("content-type", type);
      assertThat(signerOfPatch("[]")).as(type).isEmpty();
    }
    headers.remove("content-type");
    assertThat(signerOfPatch("[]")).isEmpty();
  }

  @Test
  void aBodyIsNotUnsignedUnlessThatIsSigned() {
    headers.put("x-sdk-content-sha256", "UNSIGNED-PAYLOAD");
    headers.put("content-type", "application/openstack-images-v2.1-json-patch");
    headers.put(
        "authorization",
        unsigned(
            "host;x-project-id;x-sdk-date",
            "578ad53b5f4f5c30adaa95611d1a050467939f8ccac56b9531b623fe92d4622f"));

    assertThat(signerOfPatch("[]")).isEmpty();
  }

  private Optional<AccessKey> signerOfPatch(String body) {
    return signer("PATCH", "/v2/images/i", body, SIGNED);
  }

  private static String unsigned(String signedHeaders, String signature) {
    return "SDK-HMAC-SHA256 Access=AK1, SignedHeaders="
        + signedHeaders
        + ", Signature="
        + signature;
  }

  @ParameterizedTest
  @CsvSource({
    "20261103///sdk_request, fd2ed6bba221c5876b57fbeaed515cae8dff1996766950766714a0480ca43eb2",
    "20261103/eu-de/ims/sdk_request, 9e668779e287bd876178ba25c4c2ee66c7b2eb55010a5bae2b08389f48645d40"
  })
  void aSignatureMayBeForADayARegionAndAService(String scope, String signature) {
    headers.remove("x-project-id");
    headers.put("accept", "application/json");
    headers.put("authorization", scoped(scope, signature));
    assertThat(signer("GET", "/v3/auth/catalog", "", SIGNED)).contains(KEY);
    assertThat(signer("GET", "/v3/projects", "", SIGNED)).isEmpty();

    headers.put("authorization", scoped("20261103/eu-nl/ims/sdk_request", signature));
    assertThat(signer("GET", "/v3/auth/catalog", "", SIGNED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "20261102///sdk_request, ee5ce97c6f05c05ca9332d9558f8d355340a630362e0e04b2b9821c0efec8c8d",
    "20261103///aws4_request, d34b454a23d7c07ce8b082c57ced32ac4df6b7830ba38f42093233462ca8a92e",
    "20261103//sdk_request, 345982dfb605835c3bcd3800b59db3bb8a74efad397a2c723d72b5425d87e4a2"
  })
  void aSignatureIsForTheDayOfItsRequestAndInTheFormThatThereIs(String scope, String signature) {
    headers.remove("x-project-id");
    headers.put("accept", "application/json");
    headers.put("authorization", scoped(scope, signature));

    assertThat(signer("GET", "/v3/auth/catalog", "", SIGNED)).isEmpty();
  }

  private static String scoped(String scope, String signature) {
    return "SDK-HMAC-SHA256 Credential=AK1/"
        + scope
        + ", SignedHeaders=accept;host;x-sdk-date, Signature="
        + signature;
  }

  @Test
  void anotherKeyIsNotTheSigner() {
    assertThat(signedBy("AK2", POST_SIGNATURE).signerOfPost()).isEmpty();
    assertThat(signedBy("AK1", GET_SIGNATURE).signerOfPost()).isEmpty();
  }

  @Test
  void aSignatureIsGoodForAQuarterOfAnHour() {
    signedBy("AK1", POST_SIGNATURE);
    Duration ago = SignatureCheck.LONGEST_AGO;
    Duration ahead = SignatureCheck.FURTHEST_AHEAD;

    assertThat(ago.plus(ahead)).isEqualTo(Duration.ofMinutes(15));
    for (Duration apart : List.of(ago, ahead.negated())) {
      assertThat(signer("POST", "/v1/cloudimages/members", BODY, SIGNED.plus(apart))).contains(KEY);
      Instant later = SIGNED.plus(apart).plusSeconds(apart.isNegative() ? -1 : 1);
      assertThat(signer("POST", "/v1/cloudimages/members", BODY, later)).isEmpty();
    }
  }

  @Test
  void aHashThatIsSentBesideTheBodyHasToBeItsHash() {
    signedBy("AK1", POST_SIGNATURE);

    headers.put("x-sdk-content-sha256", Sha256.hex(BODY.getBytes(UTF_8)));
    assertThat(signerOfPost()).contains(KEY);
    headers.put("x-sdk-content-sha256", "UNSIGNED-PAYLOAD");
    assertThat(signerOfPost()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SDK-HMAC-SHA256",
        "SDK-HMAC-SHA256 Access=AK1",
        "SDK-HMAC-SHA256 Access=, SignedHeaders=, Signature=",
        "SDK-HMAC-SHA256 Access=AK1, SignedHeaders=host, Signature=" + POST_SIGNATURE,
        "SDK-HMAC-SHA256 Access=AK1, SignedHeaders=host;x-sdk-date;nothing, Signature="
            + POST_SIGNATURE,
        "AWS4-HMAC-SHA256 Access=AK1, SignedHeaders=host;x-project-id;x-sdk-date, Signature="
            + POST_SIGNATURE
      })
  void whatIsNoSignatureIsNobodys(String header) {
    headers.put("authorization", header);

    assertThat(signerOfPost()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "20261103T120000", "20261303T120000Z", "2026-11-03T12:00:00Z"})
  void whatHasNoDateIsNobodys(String date) {
    headers.put("x-sdk-date", date);

    assertThat(signedBy("AK1", POST_SIGNATURE).signerOfPost()).isEmpty();
  }

  @Test
  void aKeyDoesNotShowItsSecret() {
    assertThat(KEY.toString()).doesNotContain("secret");
  }
}

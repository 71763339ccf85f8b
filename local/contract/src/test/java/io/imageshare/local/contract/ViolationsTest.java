package io.imageshare.local.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What isn't as the contract says is told")
class ViolationsTest {
  private static final String SUMMARY = "GET /v1/shares/summary";
  private static final String SHARES = "GET /v1/shares/received";
  private static final String OFFER = "POST /v2/images/{image_id}/members";
  private static final String CHANGE = "PATCH /v2/images/{image_id}";
  private static final String IMAGE = "0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b";
  private static final String COUNT = "{'count':0,'or_more':false}";
  private static final String COUNTS =
      "{'received':{'pending':%s,'accepted':%s,'rejected':%s}}".formatted(COUNT, COUNT, COUNT);
  private static final String REFUSED = "{'error':{'code':'IMG.0046','message':'Why.'}}";
  private static final String MEMBER =
      "{'member_id':'p','image_id':'"
          + IMAGE
          + "','status':'pending','created_at':'2026-11-03T12:00:00Z',"
          + "'updated_at':'2026-11-03T12:00:00Z','schema':'/v2/schemas/member'}";

  private static final Contract CONTRACT = Contract.nearest();

  @Test
  @DisplayName("and nothing of what is")
  void nothing() {
    assertThatCode(() -> CONTRACT.check(SUMMARY, request(""), answer(200, COUNTS)))
        .doesNotThrowAnyException();
    assertThat(offer(request("{'member':'p','more':1}"))).isEmpty();
    assertThat(violations(OFFER, request(""), answer(409, REFUSED))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "200 | {'received':{}}                          | body: /received: required",
        "200 | {'received':7}                           | body: /received: integer found",
        "200 | {'received':'7','more':1}                | body: property 'more'",
        "200 | [                                        | body: it is no JSON",
        "200 | ``                                       | the body is missing",
        "409 | {'error':{'code':'IMG.0046'}}            | the status 409 is none of its answers",
        "403 | {'error':{'code':'IMG.0046','message':'Why.'}} | does not have a value in the",
        "403 | {'error':{'code':'IMG.0026','message':'Why.','more':1}} | property 'more'",
        "403 | {'message':'Forbidden'}                  | required property 'error' not found",
      })
  @DisplayName("of answers: a body with too much, too little or something else, another status")
  void answers(int status, String body, String told) {
    assertThat(violations(SUMMARY, request(""), answer(status, body)))
        .anySatisfy(violation -> assertThat(violation).contains(told));
  }

  @Test
  @DisplayName("of headers: one that isn't there, one too many, one of another form")
  void answeredHeaders() {
    Map<String, String> headers = headers();
    headers.remove("X-Request-Id");
    headers.put("X-Openstack-Request-Id", "1");
    headers.put("X-Other", "1");
    GivenAnswer answer = new GivenAnswer(200, headers, json(COUNTS));

    assertThat(violations(SUMMARY, request(""), answer))
        .satisfiesExactlyInAnyOrder(
            violation -> assertThat(violation).isEqualTo("the header X-Request-Id is missing"),
            violation -> assertThat(violation).startsWith("header X-Openstack-Request-Id: "),
            violation -> assertThat(violation).contains("X-Other is none of its headers"));
  }

  @Test
  @DisplayName("of media types: a body where there is none, or of another type")
  void mediaTypes() {
    Map<String, String> headers = headers();
    headers.put("Content-Type", "text/plain");

    assertThat(violations(SUMMARY, request(""), new GivenAnswer(200, headers, json(COUNTS))))
        .containsExactly("a body of the type text/plain is none of its bodies");
    assertThat(violations("DELETE /v2/images/{image_id}", request(""), answer(204, "{}")))
        .containsExactly("a body of the type application/json is none of its bodies");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'member':7}                   | body: /member: integer found",
        "{'member':'a b'}               | body: /member: does not match",
        "{'member':'p','region':'here'} | body: /region",
        "[]                             | body: array found",
        "``                             | the body is missing",
      })
  @DisplayName("of requests that were carried out: another body")
  void requestBodies(String body, String told) {
    assertThat(offer(request(body)))
        .anySatisfy(violation -> assertThat(violation).startsWith(told));
  }

  @Test
  @DisplayName("of requests that were carried out: another parameter, or none where one has to be")
  void parameters() {
    SentRequest odd =
        new SentRequest(
            Map.of(),
            Map.of("limit", List.of("many"), "status", List.of("all", "lost")),
            Map.of("x-project-id", "a b"),
            "");

    assertThat(violations(SHARES, odd, answer(200, "{'shares':[]}")))
        .satisfiesExactlyInAnyOrder(
            violation -> assertThat(violation).startsWith("query parameter limit: string found"),
            violation -> assertThat(violation).startsWith("query parameter status: "),
            violation -> assertThat(violation).startsWith("header parameter X-Project-Id: "));
    assertThat(offer(new SentRequest(Map.of(), Map.of(), Map.of(), json("{'member':'p'}"))))
        .containsExactly("path parameter image_id is missing");
    assertThat(violations(SHARES, odd, answer(403, REFUSED.replace("0046", "0026")))).isEmpty();
  }

  @Test
  @DisplayName("of requests that were carried out: a body whose media type is none of several")
  void requestMediaTypes() {
    assertThat(violations(CHANGE, request("[]"), answer(200, "{}")))
        .contains("the body is of the type text/plain");
  }

  @Test
  @DisplayName("in one message, with the answer and the request")
  void message() {
    assertThatThrownBy(() -> CONTRACT.check(SUMMARY, request("{}"), answer(200, "{}")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(
            SUMMARY, "required property 'received'", "Request: SentRequest", "Answer: GivenAnswer");
    assertThatThrownBy(() -> CONTRACT.check("GET /other", request(""), answer(200, "{}")))
        .hasMessageContaining("has no GET /other");
  }

  private List<String> offer(SentRequest request) {
    Map<String, String> headers = headers();
    headers.put(
        "X-Imageshare-Warning", CONTRACT.schema("DisclosureWarning").path("const").stringValue());
    return violations(OFFER, request, new GivenAnswer(200, headers, json(MEMBER)));
  }

  private List<String> violations(String routeKey, SentRequest request, GivenAnswer answer) {
    return CONTRACT.operation(routeKey).orElseThrow().violations(request, answer);
  }

  private static SentRequest request(String body) {
    return new SentRequest(
        Map.of("image_id", IMAGE), Map.of(), Map.of("content-type", "text/plain"), json(body));
  }

  private static GivenAnswer answer(int status, String body) {
    return new GivenAnswer(status, headers(), json(body));
  }

  private static Map<String, String> headers() {
    Map<String, String> headers = new TreeMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("X-Request-Id", "1");
    headers.put("X-Openstack-Request-Id", "req-0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b");
    return headers;
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}

package io.imageshare.list.discovery;

import static io.imageshare.list.Answers.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.http.Response;
import io.imageshare.testkit.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The versions of the Image API. */
class VersionsTest {
  @Test
  void whoHasChosenNoneMayChoose() {
    Response choices = Versions.choices(Events.of("GET /").fromAnybody());
    Response list = Versions.list(Events.of("GET /versions").fromAnybody());

    assertThat(choices.status()).isEqualTo(300);
    assertThat(list.status()).isEqualTo(200);
    assertThat(choices.body()).isEqualTo(list.body());
  }

  @Test
  void theVersionsAreThoseWhoseCallsAreAllHereTheLastOfThemCurrent() {
    JsonNode versions = body(Versions.list(Events.of("GET /versions").fromAnybody()));

    assertThat(versions.path("versions").path(0).toString())
        .isEqualTo(
            "{\"id\":\"v2.7\",\"status\":\"CURRENT\","
                + "\"links\":[{\"rel\":\"self\",\"href\":\"/v2/\"}]}");
    assertThat(versions.path("versions").valueStream().map(v -> text(v, "id") + text(v, "status")))
        .containsExactly(
            "v2.7CURRENT",
            "v2.6SUPPORTED",
            "v2.5SUPPORTED",
            "v2.4SUPPORTED",
            "v2.3SUPPORTED",
            "v2.2SUPPORTED",
            "v2.1SUPPORTED",
            "v2.0SUPPORTED");
  }

  @ParameterizedTest
  @CsvSource({
    "https, images.example.org, https://images.example.org/v2/",
    "http, localhost:3000, http://localhost:3000/v2/",
    "HTTP, 127.0.0.1:3000, http://127.0.0.1:3000/v2/",
    "https, [::1]:3000, https://[::1]:3000/v2/",
    "ftp, images.example.org, https://images.example.org/v2/",
    "'http, https', images.example.org, https://images.example.org/v2/"
  })
  void linksGoToWhereTheRequestWasSent(String proto, String host, String link) {
    assertThat(link(Events.of("GET /").header("x-forwarded-proto", proto).header("host", host)))
        .isEqualTo(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "a b", "a\r\nb: c", "a/b", "user@host", "host:port", "ä", "<a>", "[::1"})
  void aHostThatIsNoneIsLeftOut(String host) {
    assertThat(link(Events.of("GET /").header("host", host))).isEqualTo("/v2/");
  }

  private static String text(JsonNode version, String field) {
    return version.path(field).asString();
  }

  private static String link(Events request) {
    return body(Versions.choices(request.fromAnybody()))
        .path("versions")
        .path(0)
        .path("links")
        .path(0)
        .path("href")
        .stringValue();
  }
}

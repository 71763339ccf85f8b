package io.imageshare.list.discovery;

import static io.imageshare.list.Answers.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.http.Response;
import io.imageshare.list.Calls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The versions of the Image API. */
class VersionsTest {
  @Test
  void whoHasChosenNoneMayChoose() {
    Response choices = Versions.choices(Calls.of("GET /").fromAnybody());
    Response list = Versions.list(Calls.of("GET /versions").fromAnybody());

    assertThat(choices.status()).isEqualTo(300);
    assertThat(list.status()).isEqualTo(200);
    assertThat(choices.body()).isEqualTo(list.body());
  }

  @Test
  void oneVersionIsCurrentAndTheOthersAreSupportedDownToTheFirst() {
    JsonNode versions = body(Versions.list(Calls.of("GET /versions").fromAnybody()));

    assertThat(versions.path("versions").path(0).toString())
        .isEqualTo(
            "{\"id\":\"v2.15\",\"status\":\"CURRENT\","
                + "\"links\":[{\"rel\":\"self\",\"href\":\"/v2/\"}]}");
    assertThat(
            versions.path("versions").valueStream().skip(1).map(v -> v.path("status").asString()))
        .hasSizeGreaterThan(1)
        .containsOnly("SUPPORTED");
    assertThat(versions.path("versions").path(versions.path("versions").size() - 1).path("id"))
        .hasToString("\"v2.0\"");
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
    assertThat(link(Calls.of("GET /").header("x-forwarded-proto", proto).header("host", host)))
        .isEqualTo(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "a b", "a\r\nb: c", "a/b", "user@host", "host:port", "ä", "<a>", "[::1"})
  void aHostThatIsNoneIsLeftOut(String host) {
    assertThat(link(Calls.of("GET /").header("host", host))).isEqualTo("/v2/");
  }

  private static String link(Calls request) {
    return body(Versions.choices(request.fromAnybody()))
        .path("versions")
        .path(0)
        .path("links")
        .path(0)
        .path("href")
        .stringValue();
  }
}

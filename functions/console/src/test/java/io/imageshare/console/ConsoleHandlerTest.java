package io.imageshare.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.testkit.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's files, as a browser asks for them. */
class ConsoleHandlerTest {
  private static final List<String> FILES =
      List.of(
          "index.html",
          "console.js",
          "plots.js",
          "texts.en.js",
          "texts.de.js",
          "console.css",
          "favicon.svg",
          "config.json");

  @Test
  void theFrontLeadsToThePageBelowWhateverPath() {
    Answer served = Served.along("GET /console");

    assertThat(served.status()).isEqualTo(308);
    assertThat(served.header("Location")).isEqualTo("console/");
  }

  @Test
  void thePageNamesOnlyFilesThatThereAre() {
    Answer page = Served.along("GET /console/");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(page.body()).contains("console.js", "console.css", "favicon.svg");
    assertThat(page.body()).doesNotContain("<style", "onclick", "javascript:");
  }

  @ParameterizedTest
  @CsvSource({
    "console.js, text/javascript;charset=utf-8",
    "plots.js, text/javascript;charset=utf-8",
    "texts.en.js, text/javascript;charset=utf-8",
    "texts.de.js, text/javascript;charset=utf-8",
    "console.css, text/css;charset=utf-8",
    "favicon.svg, image/svg+xml;charset=utf-8",
    "config.json, application/json"
  })
  void aFileHasItsMediaType(String name, String type) {
    Answer served = Served.file(name, Map.of());

    assertThat(served.status()).isEqualTo(200);
    assertThat(served.header("Content-Type")).isEqualTo(type);
    assertThat(served.body()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nothing.js", "../console.js", "libraries/lit-html/lit-html.js", "/"})
  @DisplayName("R31: what is no file of the page is not found")
  void noFile(String name) {
    assertThat(Served.file(name, Map.of()).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "'gzip, deflate, br', true",
    "GZIP;q=0.5, true",
    "'br, gzip;q=0', false",
    "gzip;q=0.0, false",
    "identity, false",
    "'', false"
  })
  void aFileIsCompressedForWhoTakesIt(String accepted, boolean compressed) {
    Answer plain = Served.file("console.js", Map.of());

    Answer served = Served.file("console.js", Map.of("accept-encoding", accepted));

    assertThat(served.header("Content-Encoding")).isEqualTo(compressed ? "gzip" : "");
    assertThat(served.header("Vary")).isEqualTo("Accept-Encoding");
    assertThat(served.body()).isEqualTo(plain.body());
  }

  @Test
  void whatABrowserHasIsNotSentAgain() {
    for (String name : FILES) {
      Answer first = Served.file(name, Map.of());
      String tag = first.header("ETag");

      Answer second = Served.file(name, Map.of("if-none-match", "\"other\", " + tag));

      assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
      assertThat(second.status()).isEqualTo(304);
      assertThat(second.header("ETag")).isEqualTo(tag);
      assertThat(second.body()).isEmpty();
    }
  }

  @Test
  void anotherTagIsNoReasonNotToSend() {
    assertThat(Served.file("console.js", Map.of("if-none-match", "W/\"other\"")).status())
        .isEqualTo(200);
  }

  @Test
  void everyFileTellsBrowsersHowLittleItMay() {
    for (String name : FILES) {
      Answer served = Served.file(name, Map.of());

      assertThat(served.header("Content-Security-Policy"))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .contains("require-trusted-types-for 'script'", "trusted-types lit-html")
          .contains("connect-src 'self' https://identity.example.org;")
          .doesNotContain("unsafe");
      assertThat(served.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(served.header("Referrer-Policy")).isEqualTo("no-referrer");
    }
  }
}

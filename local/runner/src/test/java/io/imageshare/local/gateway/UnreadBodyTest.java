package io.imageshare.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpContent;
import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.http.Unread;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A body that isn't taken")
class UnreadBodyTest {
  private static final HttpRequest REQUEST =
      new HttpRequest(
          "POST", "/v2/images", "", "HTTP/1.1", Map.of(), HttpContent.NONE, "203.0.113.7");

  @Test
  void isRefusedInApiGatewaysWordsIfItIsTooLargeOrTooSlow() {
    assertThat(answer(Unread.TOO_LARGE).body().text())
        .isEqualTo("{\"message\":\"Request Entity Too Large\"}");
    assertThat(answer(Unread.TOO_LARGE).status()).isEqualTo(413);
    assertThat(answer(Unread.TOO_SLOW).status()).isEqualTo(408);
  }

  @Test
  void isRefusedInOurOwnFormIfThereIsNoMemoryForIt() {
    HttpAnswer answer = answer(Unread.NO_ROOM);
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body().text()).contains("SHARE.0023");
    assertThat(names(answer)).contains("Retry-After", "Apigw-Requestid");
  }

  private static HttpAnswer answer(Unread why) {
    return UnreadBody.answer(why, "POST /v2/images", REQUEST);
  }

  private static List<String> names(HttpAnswer answer) {
    return answer.headers().stream().map(HttpAnswer.Header::name).toList();
  }
}

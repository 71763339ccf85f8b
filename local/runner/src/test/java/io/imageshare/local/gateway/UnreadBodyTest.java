package io.imageshare.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.http.Answer;
import io.imageshare.local.http.Content;
import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.http.Unread;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A body that isn't taken")
class UnreadBodyTest {
  private static final HttpRequest REQUEST =
      new HttpRequest("POST", "/v2/images", "", "HTTP/1.1", Map.of(), Content.NONE, "203.0.113.7");

  @Test
  void isRefusedInApiGatewaysWordsIfItIsTooLargeOrTooSlow() {
    assertThat(answer(Unread.TOO_LARGE).body().text())
        .isEqualTo("{\"message\":\"Request Entity Too Large\"}");
    assertThat(answer(Unread.TOO_LARGE).status()).isEqualTo(413);
    assertThat(answer(Unread.TOO_SLOW).status()).isEqualTo(408);
  }

  @Test
  void isRefusedInOurOwnFormIfThereIsNoMemoryForIt() {
    Answer answer = answer(Unread.NO_ROOM);
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body().text()).contains("SHARE.0023");
    assertThat(names(answer)).contains("Retry-After", "Apigw-Requestid");
  }

  private static Answer answer(Unread why) {
    return UnreadBody.answer(why, "POST /v2/images", REQUEST);
  }

  private static List<String> names(Answer answer) {
    return answer.headers().stream().map(Answer.Header::name).toList();
  }
}

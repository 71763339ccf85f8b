package io.imageshare.list.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Response;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What has no route of its own. */
class NoRouteTest {
  private final Events request = Events.of("$default");

  @Test
  @DisplayName("R31: what has no route is refused as what there isn't")
  void refused() {
    Refused.as(Refusal.NOT_FOUND, () -> NoRoute.answer(request.fromAnybody()));
    Refused.as(
        Refusal.NOT_FOUND,
        () -> NoRoute.answer(request.header("origin", "https://other.example").fromAnybody()));
  }

  @Test
  void aBrowserThatAsksWhetherItMayAskIsLeftToTheGateway() {
    request
        .header("origin", "https://other.example")
        .header("access-control-request-method", "PATCH");

    assertThat(NoRoute.answer(request.fromAnybody())).isEqualTo(Response.empty());
  }
}

package io.imageshare.http;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImagePlan;
import io.imageshare.domain.PairPlan;
import io.imageshare.domain.PlannedAction;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.SharePlan;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Warning;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** How plans look (R38). */
class PlanJsonTest {
  private static final Share PENDING = share(RECIPIENT, ShareState.PENDING);

  private static JsonNode json(String text) {
    return Json.read(text.replace('\'', '"'));
  }

  private static SharePlan plan(PlannedAction asked, PairPlan pair) {
    return new SharePlan(asked, List.of(new ImagePlan(pair.image(), List.of(pair), 3)));
  }

  @Test
  @DisplayName("R38: each pair has its states before and after, and its reason if it is refused")
  void pairs() {
    SharePlan plan =
        new SharePlan(
            PlannedAction.STOP,
            List.of(
                new ImagePlan(
                    IMAGE,
                    List.of(
                        PairPlan.change(PlannedAction.STOP, IMAGE, RECIPIENT, PENDING, null),
                        PairPlan.nothing(IMAGE, OTHER_RECIPIENT, null)),
                    3),
                ImagePlan.withoutImage(OTHER_IMAGE, List.of(RECIPIENT))));

    assertThat((JsonNode) PlanJson.of(plan))
        .isEqualTo(
            json(
                """
                {'plan':[
                {'image_id':'%1$s','project_id':'recipient','action':'stop',
                'status_before':'pending','status_after':null},
                {'image_id':'%1$s','project_id':'other-recipient','action':'none',
                'status_before':null,'status_after':null},
                {'image_id':'%2$s','project_id':'recipient','action':'refuse',
                'status_before':null,'status_after':null,
                'error_code':'IMG.0027','fail_reason':'There is no such image.'}],
                'images':[{'image_id':'%1$s','places_left':3}]}
                """
                    .formatted(IMAGE, OTHER_IMAGE)));
  }

  @ParameterizedTest
  @CsvSource({"OFFER, DISCLOSURE", "ACCEPT, UNVERIFIED_SOURCE"})
  @DisplayName("R6, R18, R38: who would offer or accept is warned before")
  void warnings(PlannedAction asked, Warning warning) {
    PairPlan pair = PairPlan.change(asked, IMAGE, RECIPIENT, null, PENDING);

    assertThat(PlanJson.of(plan(asked, pair)).path("warning").stringValue())
        .isEqualTo(warning.sentence());
  }

  @Test
  void nothingToDoIsARefusalWhereTheCallWouldRefuseIt() {
    SharePlan plan =
        plan(PlannedAction.OFFER, PairPlan.nothing(IMAGE, RECIPIENT, PENDING))
            .refusedIfNothing(Refusal.ALREADY_SHARED);

    assertThat(plan.pairs())
        .containsExactly(PairPlan.refused(IMAGE, RECIPIENT, PENDING, Refusal.ALREADY_SHARED));
  }
}

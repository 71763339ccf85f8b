package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.capacity.CapacityMeter;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.ManyShares;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A recipient of 50,000 images beside one of 50 in each state (R9). */
@TestInstance(Lifecycle.PER_CLASS)
class ScaleTest {
  private static final int MANY = 50_000;
  private static final int FEW = 50;
  private static final int SHOWN = 1_100;

  private final CapacityMeter meter = new CapacityMeter();
  private final Cloud cloud = Cloud.onTable();
  private final Project busy = cloud.project("project-m").at(cloud.around(meter));
  private final Project idle = cloud.project("project-f").at(cloud.around(meter));
  private final Map<String, List<String>> received = new HashMap<>();

  @BeforeAll
  void fill() {
    ManyShares shares = new ManyShares(cloud, cloud.project("project-o"));
    Map<String, Integer> spread =
        Map.of("pending", MANY / 2, "accepted", MANY / 4, "rejected", MANY / 4);
    spread.forEach(
        (state, count) -> {
          shares.write(idle, state, FEW, FEW);
          received.put(state, shares.write(busy, state, count, SHOWN));
        });
  }

  @BeforeEach
  void measureAnew() {
    meter.drain();
  }

  @ParameterizedTest
  @CsvSource({
    "GET /v1/shares/received, limit=25&status=pending",
    "GET /v1/shares/received, limit=25&status=accepted",
    "GET /v1/shares/received, limit=25&status=rejected",
    "GET /v1/shares/received, limit=25&status=all",
    "GET /v2/images, limit=25",
    "GET /v2/images, limit=25&member_status=pending",
    "GET /v2/images, limit=25&visibility=shared&member_status=all",
    "GET /v2/cloudimages, limit=25&__imagetype=shared"
  })
  @DisplayName("R9: a page of 25 of 50,000 reads as much as one of 50")
  void page(String routeKey, String query) {
    double few = units(idle.asks(routeKey).query(query).send());
    double many = units(busy.asks(routeKey).query(query).send());

    assertThat(many).isEqualTo(few).isBetween(1.0, 60.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pending", "accepted", "rejected"})
  @DisplayName("R9: a page in the middle reads as much as the first one")
  void laterPage(String state) {
    String query = "limit=25&status=" + state;
    String later = query + "&marker=" + received.getOrDefault(state, List.of()).get(600);

    double first = units(busy.asks("GET /v1/shares/received").query(query).send());
    double middle = units(busy.asks("GET /v1/shares/received").query(later).send());

    assertThat(middle).isEqualTo(first);
  }

  @Test
  @DisplayName("R9: pages follow each other without a gap")
  void pagesInOrder() {
    List<String> expected = received.getOrDefault("accepted", List.of());

    for (int start = 0; start < 200; start += 25) {
      String marker = start == 0 ? "" : "&marker=" + expected.get(start - 1);
      List<ImageId> page = busy.images("limit=25" + marker);
      assertThat(page).extracting(ImageId::value).isEqualTo(expected.subList(start, start + 25));
    }
  }

  @Test
  @DisplayName("R11: the summary counts to a thousand and then says: or more")
  void summary() {
    Answer answer = busy.asks("GET /v1/shares/summary").send().succeeds();

    for (String state : List.of("pending", "accepted", "rejected")) {
      assertThat(answer.json().path("received").path(state).path("count").intValue())
          .isEqualTo(1_000);
      assertThat(answer.json().path("received").path(state).path("or_more").booleanValue())
          .isTrue();
    }
  }

  @Test
  @DisplayName("R9: reading, accepting and asking cost the same among 50,000 shares")
  void single() {
    ImageId ofMany = new ImageId(received.getOrDefault("pending", List.of()).get(700));

    busy.accepts(ofMany).succeeds();
    busy.mayUse(ofMany, "create_server").allows();
    assertThat(meter.drain().reads()).isLessThanOrEqualTo(4.0);
    busy.rejects(ofMany).succeeds();
  }

  private double units(Answer answer) {
    answer.succeeds();
    return meter.drain().reads();
  }
}

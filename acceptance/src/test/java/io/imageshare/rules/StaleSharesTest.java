package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.testkit.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares that were never answered, or not used since a day (R44). */
class StaleSharesTest extends Rules {
  private static final Duration DAY = Duration.ofDays(1);
  private static final String RECEIVED = "GET /v1/shares/received";
  private static final String GIVEN = "GET /v1/shares/given";

  private LocalDate today() {
    return LocalDate.ofInstant(cloud.clock().instant(), ZoneOffset.UTC);
  }

  private ImageId offered() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    return image;
  }

  private ImageId accepted() {
    ImageId image = offered();
    recipient.accepts(image).succeeds();
    return image;
  }

  /** What either side finds, which is the same. */
  private List<ImageId> found(String query) {
    List<ImageId> received = recipient.sharedImages(RECEIVED, query);
    assertThat(owner.sharedImages(GIVEN, query)).isEqualTo(received);
    return received;
  }

  @Test
  @DisplayName("R44: both sides find what is pending since before a day")
  void pending() {
    ImageId old = offered();
    accepted();
    cloud.clock().advance(DAY);
    offered();

    assertThat(found("pending_since=" + today())).containsExactly(old);
    assertThat(found("pending_since=" + today().minusDays(1))).isEmpty();
    assertThat(found("pending_since=" + today().plusDays(1))).hasSize(2);
  }

  @Test
  @DisplayName("R44: both sides find what was accepted before a day and not used since")
  void unused() {
    ImageId never = accepted();
    ImageId before = accepted();
    ImageId since = accepted();
    offered();
    recipient.mayUse(before, "create_server").allows();
    cloud.clock().advance(DAY);
    accepted();
    recipient.mayUse(since, "create_server").allows();

    assertThat(found("unused_since=" + today())).containsExactly(before, never);
    assertThat(found("unused_since=" + today().minusDays(1))).isEmpty();
  }

  @Test
  @DisplayName("R44: both may be asked for together, and of one state or of all")
  void both() {
    ImageId offered = offered();
    ImageId accepted = accepted();
    recipient.rejects(accepted()).succeeds();
    cloud.clock().advance(DAY);
    String query = "pending_since=%s&unused_since=%s".formatted(today(), today());

    assertThat(found(query)).containsExactly(accepted, offered);
    assertThat(recipient.sharedImages(RECEIVED, query + "&status=pending"))
        .containsExactly(offered);
    assertThat(recipient.sharedImages(RECEIVED, query + "&status=rejected")).isEmpty();
  }

  @Test
  @DisplayName("R44: a page looks at as many shares as its limit: it may be empty and have a next")
  void pages() {
    List<ImageId> stale = Stream.generate(this::accepted).limit(3).toList();
    cloud.clock().advance(DAY);
    List<ImageId> fresh = Stream.generate(this::accepted).limit(4).toList();
    String query = "limit=2&unused_since=" + today();

    for (String route : List.of(RECEIVED, GIVEN)) {
      Answer page = (route.equals(GIVEN) ? owner : recipient).asks(route).query(query).send();
      assertThat(page.succeeds().json().path("shares")).isEmpty();
      assertThat(page.text("next")).contains("unused_since=", "marker=");
    }
    assertThat(found(query)).hasSize(stale.size()).doesNotContainAnyElementsOf(fresh);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yesterday", "", "2026-02-30", "2026-2-1", "2026-02-01T00:00:00Z", "+12026-02-01"})
  @DisplayName("R31, R44: what is no day is refused")
  void noDay(String day) {
    for (String parameter : List.of("pending_since=", "unused_since=")) {
      recipient.asks(RECEIVED).query(parameter + day).send().isRefusedFor(Refusal.INVALID_QUERY);
      owner.asks(GIVEN).query(parameter + day).send().isRefusedFor(Refusal.INVALID_QUERY);
    }
  }
}

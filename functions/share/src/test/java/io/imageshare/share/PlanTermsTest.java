package io.imageshare.share;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.Answer;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.TestRegion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change of terms says that it would do. */
class PlanTermsTest {
  private final TestRegion region = new TestRegion(SqliteDatabase.inMemory());
  private final ShareHandler function = new ShareHandler(region.components());
  private final Share share = AShare.of(IMAGE, RECIPIENT).accepted().build();

  @BeforeEach
  void aShare() {
    region.put(AnImage.of(IMAGE, OWNER).build());
    region.put(share);
  }

  private static Events plan(String project, String body) {
    return Events.of("PATCH /v1/shares/{image_id}/{project_id}")
        .claim("project_id", project)
        .path("image_id", IMAGE)
        .path("project_id", "recipient")
        .query("dry_run=true")
        .json(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "owner     | recipient | {\"expires_at\":\"2027-01-31T12:00:00Z\"} | change |",
        "owner     | recipient | {\"expires_at\":null}                     | none   |",
        "owner     | recipient | {\"expires_at\":\"2025-01-31T12:00:00Z\"} | refuse | INVALID_END",
        "owner     | stranger  | {\"expires_at\":null}                     | refuse | SHARE_NOT_FOUND",
        "recipient | recipient | {\"expires_at\":null} | refuse | ONLY_OWNER_SETS_TERMS"
      })
  @DisplayName("R34, R38: the plan says what would become of the terms, which stay as they are")
  void planned(
      String from, String recipient, String body, String action, @Nullable Refusal refusal) {
    Answer answer = plan(from, body).path("project_id", recipient).sentTo(function).succeeds();

    assertThat(answer.json().at("/plan/0/action").stringValue()).isEqualTo(action);
    assertThat(answer.json().at("/plan/0/error_code").asString(""))
        .isEqualTo(refusal == null ? "" : refusal.code());
    assertThat(answer.json().has("warning")).isFalse();
    assertThat(region.share(IMAGE, RECIPIENT)).isEqualTo(share);
  }

  @Test
  @DisplayName("R30, R31, R38: a call that is refused as a whole has no plan")
  void refused() {
    plan("stranger", "{}").sentTo(function).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    plan("owner", "{'expires_at':'soon'}").sentTo(function).isRefusedFor(Refusal.INVALID_END);
    plan("owner", "{}").query("dry_run=").sentTo(function).isRefusedFor(Refusal.INVALID_QUERY);
  }
}

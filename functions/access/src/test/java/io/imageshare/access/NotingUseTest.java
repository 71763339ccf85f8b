package io.imageshare.access;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Share;
import io.imageshare.http.Json;
import io.imageshare.lambda.Components;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.parallel.Brief;
import io.imageshare.store.AroundPorts;
import io.imageshare.store.ShareStore.Noting;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.Answer;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.TestRegion;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Noting on which day a recipient was last allowed to use an image (R43). */
class NotingUseTest {
  private static final LocalDate TODAY = LocalDate.ofInstant(LATER, ZoneOffset.UTC);

  private final TestRegion region = new TestRegion(SqliteDatabase.inMemory());
  private final AtomicInteger written = new AtomicInteger();

  @BeforeEach
  void anAcceptedImage() {
    region.put(AnImage.of(IMAGE, OWNER).build());
    accepted(AShare.of(IMAGE, RECIPIENT));
  }

  private void accepted(AShare share) {
    region.put(share.accepted().build());
  }

  private static Answer ask(Components components, String project, String body) {
    return Events.of("POST /v1/images/{image_id}/access")
        .path("image_id", IMAGE)
        .json(body)
        .claim("project_id", project)
        .sentTo(new AccessHandler(components));
  }

  private static Answer create(Components components) {
    return ask(components, "recipient", "{'action':'create_server'}");
  }

  /** Has that become of each day that is to be noted. */
  private AroundPorts noting(Supplier<Object> outcome) {
    return (name, arguments, call) -> {
      if (!name.equals("noteUse")) {
        return call.get();
      }
      written.incrementAndGet();
      return outcome.get();
    };
  }

  private Share share() {
    return Objects.requireNonNull(region.share(IMAGE, RECIPIENT));
  }

  @Test
  @DisplayName("R43: what is allowed is noted, and the answer doesn't tell")
  void allowed() {
    assertThat(create(region.components()).json()).isEqualTo(Json.object().put("allowed", true));

    assertThat(share().lastUsed()).isEqualTo(TODAY);
  }

  @Test
  @DisplayName("R43: what is refused is not noted, nor is the owner's own use")
  void refused() {
    ask(region.components(), "recipient", "{'action':'share'}");
    ask(region.components(), "owner", "{'action':'create_server'}").allows();

    assertThat(share().lastUsed()).isNull();
  }

  @Test
  @DisplayName("R43: an older day is written over, the same day is not written again")
  void onceADay() {
    accepted(AShare.of(IMAGE, RECIPIENT).lastUsed(TODAY.minusDays(1)));
    Components counted = region.disturbed(noting(() -> Noting.NOTED));

    create(counted).allows();
    assertThat(written).hasValue(1);
    accepted(AShare.of(IMAGE, RECIPIENT).lastUsed(TODAY));
    create(counted).allows();

    assertThat(written).hasValue(1);
  }

  @Test
  @DisplayName("R43: who only looks whether it might is not noted")
  void onlyALook() {
    Events.of("POST /v1/images/{image_id}/access")
        .path("image_id", IMAGE)
        .query("dry_run=true")
        .json("{'action':'create_server'}")
        .claim("project_id", "recipient")
        .sentTo(new AccessHandler(region.components()))
        .allows();

    assertThat(share().lastUsed()).isNull();
  }

  @ParameterizedTest
  @EnumSource(Noting.class)
  @DisplayName("R43: whatever becomes of it, the answer is the same")
  void outcomes(Noting outcome) {
    Answer answer = create(region.disturbed(noting(() -> outcome)));

    assertThat(answer.json()).isEqualTo(Json.object().put("allowed", true));
  }

  @Test
  @DisplayName("R43: a table that can't be written is no reason to refuse")
  void broken() {
    Answer answer =
        create(
            region.disturbed(
                noting(
                    () -> {
                      throw new StoreUnavailableException("The table may not be used so.");
                    })));

    assertThat(answer.json()).isEqualTo(Json.object().put("allowed", true));
    assertThat(share().lastUsed()).isNull();
  }

  @Test
  @Timeout(60)
  @DisplayName("R43: a table that doesn't answer is not waited for")
  void hanging() {
    CountDownLatch answered = new CountDownLatch(1);
    Components hanging =
        region
            .disturbed(
                noting(
                    () -> {
                      await(answered);
                      return Noting.NOTED;
                    }))
            .with(new Brief(Duration.ofMillis(1)));

    Answer answer = create(hanging);

    answered.countDown();
    assertThat(answer.json()).isEqualTo(Json.object().put("allowed", true));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException hurried) {
      throw new IllegalStateException(hurried);
    }
  }
}

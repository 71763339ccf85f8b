package io.imageshare.catalog.records;

import static io.imageshare.catalog.records.ExampleImage.described;
import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.id;
import static io.imageshare.testkit.Examples.member;
import static io.imageshare.testkit.Examples.operator;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Visibility;
import io.imageshare.testkit.AnImage;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registering images. */
class RegisteringTest {
  private static final IdempotencyKey KEY = new IdempotencyKey("key", "asked");
  private static final ImageDescription DESCRIPTION = described("new", List.of(), Map.of());

  private final Records records = new Records();
  private final AtomicInteger ids = new AtomicInteger(100);
  private final Registering registering =
      new Registering(
          new NewRecords(records.images(), records.shares(), new Limits(256, 10, 2)),
          () -> id(ids.incrementAndGet()),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void anImageBelongsToItsCallersProjectUnderANewId() {
    Outcome<Image> outcome = register(wanted(), null, member(OWNER));

    Image expected = AnImage.of(id(101), OWNER).described(DESCRIPTION).build();
    assertThat(outcome).isEqualTo(new Outcome.Done<>(expected));
    assertThat(records.image(id(101))).isEqualTo(expected);
  }

  @Test
  @DisplayName("R30: who chooses an ID and is no operator is refused, whether or not it is taken")
  void chosenId() {
    records.put(ExampleImage.image());

    for (ImageId chosen : List.of(IMAGE, id(2))) {
      assertThat(register(wanted(chosen), null, member(RECIPIENT)))
          .isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_ID_GIVEN));
    }
    assertThat(records.writes()).isZero();
  }

  @Test
  @DisplayName("R29: an operator chooses an ID that no image has or had")
  void operatorsId() {
    assertThat(image(register(wanted(IMAGE), null, operator())).id()).isEqualTo(IMAGE);
    assertThat(register(wanted(IMAGE), null, operator()))
        .isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_ID_TAKEN));
    records.remove(IMAGE);
    assertThat(register(wanted(IMAGE), null, operator()))
        .isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_ID_TAKEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "019c1912-fa7b-7000-8000-000000000001", // in a day
        "00000000-0000-7000-8000-000000000001", // 1970
        "ffffffff-ffff-4fff-bfff-ffffffffffff", // no time: version 4
        "1f0fe9a0-0000-6000-8000-000000000001" // another order of time: version 6
      })
  @DisplayName("an ID of version 7 may be a day ahead of the clock, one of another version is any")
  void notAhead(String id) {
    ImageId chosen = new ImageId(id);

    assertThat(image(register(wanted(chosen), null, operator())).id()).isEqualTo(chosen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "019c1912-fa7c-7000-8000-000000000001", // a millisecond more
        "ffffffff-ffff-7fff-bfff-ffffffffffff" // the year 10889
      })
  @DisplayName("R31: an ID of version 7 that is further ahead is refused: it would head every list")
  void ahead(String id) {
    assertThat(register(wanted(new ImageId(id)), null, operator()))
        .isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_ID_AHEAD));
    assertThat(register(wanted(new ImageId(id)), null, member(OWNER)))
        .isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_ID_GIVEN));
    assertThat(records.writes()).isZero();
  }

  @Test
  void anOperatorAloneRegistersForAnotherProject() {
    NewImage forRecipient = wanted(Optional.empty(), Optional.of(RECIPIENT), false, DESCRIPTION);

    assertThat(register(forRecipient, null, member(OWNER)))
        .isEqualTo(new Outcome.Refused<>(Refusal.PROJECT_NOT_ENTITLED));
    assertThat(image(register(forRecipient, null, member(RECIPIENT))).owner()).isEqualTo(RECIPIENT);
    assertThat(image(register(forRecipient, null, operator())).owner()).isEqualTo(RECIPIENT);
  }

  @Test
  void anOperatorAloneOffersAnImageToEverybody() {
    NewImage everybodys = wanted(Optional.empty(), Optional.empty(), true, DESCRIPTION);

    assertThat(register(everybodys, null, member(OWNER)))
        .isEqualTo(new Outcome.Refused<>(Refusal.ROLE_NOT_ENTITLED));
    assertThat(image(register(everybodys, null, operator())).isPublic()).isTrue();
  }

  @Test
  @DisplayName("R31: an image about which too much is said is not registered")
  void tooLarge() {
    List<String> tags = Collections.nCopies(ImageDescription.MAX_TAGS + 1, "a");
    NewImage large =
        wanted(Optional.empty(), Optional.empty(), false, described("new", tags, Map.of()));

    assertThat(register(large, null, member(OWNER)))
        .isEqualTo(new Outcome.Refused<>(Refusal.DESCRIPTION_TOO_LARGE));
    assertThat(records.writes()).isZero();
  }

  @Test
  @DisplayName("R31: an image whose name is read as another one is not registered")
  void disguised() {
    ImageDescription description = described("\u202egnp.exe", List.of(), Map.of());
    NewImage disguised = wanted(Optional.empty(), Optional.empty(), false, description);

    assertThat(register(disguised, null, member(OWNER)))
        .isEqualTo(new Outcome.Refused<>(Refusal.TEXT_DISGUISED));
    assertThat(records.writes()).isZero();
  }

  @Test
  @DisplayName("R15: a project registers as many images as it may own")
  void quota() {
    register(wanted(), null, member(OWNER));
    register(wanted(), null, member(OWNER));

    assertThat(register(wanted(), null, member(OWNER)))
        .isEqualTo(new Outcome.Refused<>(Refusal.PRIVATE_IMAGE_QUOTA_REACHED));
    assertThat(image(register(wanted(), null, member(RECIPIENT))).owner()).isEqualTo(RECIPIENT);
  }

  @Test
  @DisplayName("R32: a request that is repeated under its key is answered with the image it made")
  void repeated() {
    Image first = image(register(wanted(), KEY, member(OWNER)));
    records.edit(
        first.edited(
            ImageStatus.ACTIVE,
            new ImageSettings(Visibility.PRIVATE, false, true),
            DESCRIPTION,
            NOW));

    Image again = image(register(wanted(), KEY, member(OWNER)));

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.isProtected()).isTrue();
    assertThat(records.owned(OWNER)).isEqualTo(1);
    assertThat(image(register(wanted(), new IdempotencyKey("other", "asked"), member(OWNER))).id())
        .isNotEqualTo(first.id());
    assertThat(image(register(wanted(), KEY, member(RECIPIENT))).id()).isNotEqualTo(first.id());
  }

  @Test
  @DisplayName(
      "R32: what is asked for under the key of another request is refused, not taken for it")
  void keyOfAnotherRequest() {
    Image first = image(register(wanted(), KEY, member(OWNER)));
    IdempotencyKey other = new IdempotencyKey("key", "something else");

    assertThat(register(wanted(), other, member(OWNER)))
        .isEqualTo(new Outcome.Refused<>(Refusal.KEY_OF_ANOTHER_REQUEST));
    records.remove(first.id());
    assertThat(register(wanted(), other, member(OWNER)))
        .isEqualTo(new Outcome.Refused<>(Refusal.KEY_OF_ANOTHER_REQUEST));
    assertThat(records.owned(OWNER)).isZero();
  }

  @Test
  @DisplayName("R32: a request that is repeated after its image was deleted makes no second one")
  void repeatedAfterDeletion() {
    Image first = image(register(wanted(), KEY, member(OWNER)));
    records.remove(first.id());

    assertThat(register(wanted(), KEY, member(OWNER)))
        .isEqualTo(new Outcome.Refused<>(Refusal.REQUEST_SPENT));
    assertThat(records.owned(OWNER)).isZero();
  }

  @Test
  @DisplayName("R30, R32: nor is one told of that was given away since")
  void repeatedAfterATransfer() {
    Image first = image(register(wanted(), KEY, member(OWNER)));
    Image given =
        first.edited(first.status(), first.settings(), first.description(), NOW).ownedBy(RECIPIENT);
    records.images().transfer(first, given, Limits.DEFAULTS, BY, AMPLE);

    assertThat(register(wanted(), KEY, member(OWNER)))
        .isEqualTo(new Outcome.Refused<>(Refusal.REQUEST_SPENT));
    assertThat(records.owned(OWNER)).isZero();
  }

  @Test
  @DisplayName("R32: where it isn't known whether the image is there, the caller is told so")
  void unknown() {
    records.loseNextAnswer();
    assertThat(register(wanted(), KEY, member(OWNER))).isEqualTo(new Outcome.Unknown<>());

    assertThat(image(register(wanted(), KEY, member(OWNER))).owner()).isEqualTo(OWNER);
    assertThat(records.owned(OWNER)).isEqualTo(1);
  }

  private Outcome<Image> register(NewImage wanted, @Nullable IdempotencyKey key, Actor actor) {
    return registering.register(wanted, key, actor, AMPLE);
  }

  private static Image image(Outcome<Image> outcome) {
    return outcome.result().orElseThrow();
  }

  private static NewImage wanted() {
    return wanted(Optional.empty(), Optional.empty(), false, DESCRIPTION);
  }

  private static NewImage wanted(ImageId id) {
    return wanted(Optional.of(id), Optional.empty(), false, DESCRIPTION);
  }

  private static NewImage wanted(
      Optional<ImageId> id,
      Optional<ProjectId> owner,
      boolean isPublic,
      ImageDescription description) {
    return new NewImage(
        id,
        owner,
        ImageKind.SYSTEM_DISK,
        ImageStatus.ACTIVE,
        new ImageSettings(isPublic ? Visibility.PUBLIC : Visibility.PRIVATE, false, false),
        false,
        description);
  }
}

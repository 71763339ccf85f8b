package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.described;
import static io.imageshare.testkit.Examples.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Job;
import io.imageshare.domain.Job.MadeImage;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ProjectNames;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Reply;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.domain.StandingAnswers;
import io.imageshare.store.CleanupStore.DeletedImage;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every sort of item reads as what it was written from, whatever of it is there. */
class ItemFormsTest {
  private static final Keys KEYS = new Keys(HERE);
  private static final JobId JOB = new JobId("01900000-0000-7000-8000-0000000000aa");

  private static Image image(ImageDescription description, @Nullable ImageId source) {
    return AnImage.of(IMAGE, OWNER)
        .kind(ImageKind.FULL_ECS)
        .status(ImageStatus.SAVING)
        .encrypted(true)
        .described(description)
        .replicaOf(source)
        .counting(12, 7)
        .edition(3)
        .updated(LATER)
        .build();
  }

  /** Images with each part that can be missing there, and missing. */
  static Stream<Image> images() {
    List<String> tags = List.of("b", "a");
    Map<String, String> properties = Map.of("os", "linux");
    return Stream.of(
        image(named("n"), null),
        image(named("n"), OTHER_IMAGE),
        AnImage.of(IMAGE, OWNER).retiring(LATER).build(),
        image(new ImageDescription("n", "raw", null, null, null, 0, 0, List.of(), Map.of()), null),
        image(new ImageDescription("n", null, "ova", null, null, 0, 0, List.of(), Map.of()), null),
        image(new ImageDescription("n", null, null, 0L, null, 1, 2, List.of(), Map.of()), null),
        image(
            new ImageDescription("n", null, null, null, Long.MAX_VALUE, 0, 0, tags, Map.of()),
            null),
        image(described("n", List.of(), properties), null),
        image(new ImageDescription("n", "raw", "ova", 1L, 2L, 3, 4, tags, properties), IMAGE));
  }

  static Stream<Job> jobs() {
    List<PairResult> results =
        List.of(
            new PairResult(IMAGE, RECIPIENT, null),
            new PairResult(OTHER_IMAGE, RECIPIENT, Refusal.IMAGE_NOT_FOUND),
            new PairResult(IMAGE, OTHER_RECIPIENT, Refusal.SHARE_WITH_OWNER),
            new PairResult(IMAGE, RECIPIENT, null));
    List<Job> jobs = new ArrayList<>();
    for (JobType type : JobType.values()) {
      jobs.add(new Job(JOB, OWNER, type, NOW, LATER, List.of(), null));
      jobs.add(new Job(JOB, OWNER, type, NOW, LATER, results, null));
      jobs.add(new Job(JOB, OWNER, type, NOW, NOW, results, new MadeImage(IMAGE, "made")));
    }
    return jobs.stream();
  }

  private static Item item(Map<String, AttributeValue> written) {
    return Item.of(written);
  }

  private static Item changed(Map<String, AttributeValue> written, String name, String value) {
    Map<String, AttributeValue> attributes = new HashMap<>(written);
    attributes.put(name, AttributeValue.fromS(value));
    return Item.of(attributes);
  }

  @ParameterizedTest
  @MethodSource("images")
  void anImage(Image image) {
    Item item = item(new ImageItems(KEYS).alive(image));

    assertThat(item.key()).isEqualTo(KEYS.image(IMAGE));
    assertThat(ImageReader.read(item)).contains(image);
  }

  @ParameterizedTest
  @MethodSource("images")
  @DisplayName(
      "R29: of a deleted image no more stays than that there was one, and who has deleted it")
  void aDeletedImage(Image image) {
    Item item = item(new ImageItems(KEYS).tombstone(image, LATER, BY));

    assertThat(item.key()).isEqualTo(KEYS.image(IMAGE));
    assertThat(ImageReader.read(item)).isEmpty();
    assertThat(item.attributes())
        .containsOnlyKeys("pk", "sk", "id", "owner", "status", "deleted", "change");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "owner", "kind", "status", "created", "updated"})
  void anImageThatNobodyHereWroteIsTold(String attribute) {
    Map<String, AttributeValue> written =
        new ImageItems(KEYS).alive(images().findFirst().orElseThrow());

    assertThatIllegalStateException()
        .isThrownBy(() -> ImageReader.read(changed(written, attribute, "?")))
        .withMessage("The item %s is malformed: %s.", KEYS.image(IMAGE), attribute);
  }

  @ParameterizedTest
  @EnumSource(ShareState.class)
  void aShareWithAVaultAndWithoutInBothItems(ShareState state) {
    ShareItems items = new ShareItems(KEYS);
    for (Share share :
        List.of(
            AShare.of(IMAGE, RECIPIENT).in(state).updated(LATER).build(),
            AShare.of(IMAGE, RECIPIENT).in(state).updated(LATER).vault("vault-1").build(),
            AShare.of(IMAGE, RECIPIENT).in(state).saying(Reply.STANDING).build(),
            AShare.of(IMAGE, RECIPIENT).in(state).lastUsed(LocalDate.of(2026, 2, 1)).build())) {
      Item member = item(items.member(share));
      Item received = item(items.received(share));

      assertThat(ShareItems.read(member)).isEqualTo(share);
      assertThat(ShareItems.read(received)).isEqualTo(share);
      assertThat(member.key()).isEqualTo(KEYS.member(IMAGE, RECIPIENT));
      assertThat(received.key()).isEqualTo(KEYS.received(RECIPIENT, state, IMAGE));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"image", "recipient", "state", "created", "updated"})
  void aShareThatNobodyHereWroteIsTold(String attribute) {
    Share share = AShare.of(IMAGE, RECIPIENT).updated(LATER).build();
    Map<String, AttributeValue> written = new ShareItems(KEYS).member(share);

    assertThatIllegalStateException()
        .isThrownBy(() -> ShareItems.read(changed(written, attribute, "?")));
  }

  @Test
  void standingAnswers() {
    StandingAnswers some =
        StandingAnswers.NONE
            .withDefault(StandingAnswer.REJECT)
            .with(OWNER, StandingAnswer.ACCEPT)
            .with(OTHER_RECIPIENT, StandingAnswer.ASK);
    for (StandingAnswers answers : List.of(StandingAnswers.NONE, some)) {
      Item item = item(AnswerItems.written(KEYS.answers(RECIPIENT), answers));

      assertThat(item.key()).isEqualTo(KEYS.answers(RECIPIENT));
      assertThat(AnswerItems.read(item)).isEqualTo(answers);
      for (ProjectId owner : List.of(OWNER, OTHER_RECIPIENT, RECIPIENT)) {
        assertThat(AnswerItems.answer(item, owner)).isEqualTo(answers.to(owner));
      }
    }
  }

  @Test
  void standingAnswersThatNobodyHereWroteAreTold() {
    Map<String, AttributeValue> written =
        AnswerItems.written(KEYS.answers(RECIPIENT), StandingAnswers.NONE);
    Map<String, AttributeValue> strange = new HashMap<>(written);
    strange.put(
        "answers", AttributeValue.fromM(Map.of(OWNER.value(), AttributeValue.fromS("never"))));

    assertThatIllegalStateException()
        .isThrownBy(() -> AnswerItems.read(changed(written, "by_default", "?")));
    assertThatIllegalStateException()
        .isThrownBy(() -> AnswerItems.answer(changed(written, "by_default", "?"), OWNER));
    assertThatIllegalStateException().isThrownBy(() -> AnswerItems.read(Item.of(strange)));
  }

  @Test
  void projectNames() {
    for (ProjectNames names :
        List.of(ProjectNames.NONE, ProjectNames.NONE.with(OWNER, "one").with(RECIPIENT, "two"))) {
      Item item = item(NameItems.written(KEYS.names(OTHER_RECIPIENT), names));

      assertThat(item.key()).isEqualTo(KEYS.names(OTHER_RECIPIENT));
      assertThat(NameItems.read(item)).isEqualTo(names);
    }
  }

  @Test
  void namesOfNoProjectAreTold() {
    Map<String, AttributeValue> strange =
        new HashMap<>(NameItems.written(KEYS.names(RECIPIENT), ProjectNames.NONE));
    strange.put("names", AttributeValue.fromM(Map.of("no project", AttributeValue.fromS("one"))));

    assertThatIllegalStateException().isThrownBy(() -> NameItems.read(Item.of(strange)));
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void aJob(Job job) {
    Item item = item(JobItems.written(KEYS.job(OWNER, JOB), job, LATER.plusSeconds(60)));

    assertThat(item.key()).isEqualTo(KEYS.job(OWNER, JOB));
    assertThat(JobItems.read(item, OWNER, JOB)).isEqualTo(job);
    assertThat(item.number("expires")).isEqualTo(LATER.getEpochSecond() + 60);
  }

  @Test
  void aJobThatNobodyHereWroteIsTold() {
    Job job = jobs().skip(1).findFirst().orElseThrow();
    Map<String, AttributeValue> written = JobItems.written(KEYS.job(OWNER, JOB), job, LATER);
    Map<String, AttributeValue> refused = new HashMap<>(written);
    AttributeValue zero = AttributeValue.fromN("0");
    refused.put(
        "results",
        AttributeValue.fromL(
            List.of(AttributeValue.fromL(List.of(zero, zero, AttributeValue.fromS("NO"))))));

    assertThatIllegalStateException()
        .isThrownBy(() -> JobItems.read(changed(written, "type", "?"), OWNER, JOB));
    assertThatIllegalStateException().isThrownBy(() -> JobItems.read(Item.of(refused), OWNER, JOB));
  }

  @Test
  void aDeletedImageToCleanUp() {
    DeletedImage deleted = new DeletedImage(IMAGE, LATER);
    Key key = KEYS.deleted(deleted);

    Item item = item(CleanupEntries.written(key, deleted));

    assertThat(CleanupEntries.read(item)).isEqualTo(deleted);
    assertThat(KEYS.deleted(CleanupEntries.read(item))).isEqualTo(key);
  }
}

package io.imageshare.store.dynamodb;

import static io.imageshare.domain.Examples.HERE;
import static io.imageshare.domain.Examples.IMAGE;
import static io.imageshare.domain.Examples.LATER;
import static io.imageshare.domain.Examples.NOW;
import static io.imageshare.domain.Examples.OTHER_IMAGE;
import static io.imageshare.domain.Examples.OTHER_RECIPIENT;
import static io.imageshare.domain.Examples.OWNER;
import static io.imageshare.domain.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Job;
import io.imageshare.domain.Job.MadeImage;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.store.Leftovers.DeletedImage;
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
    return new Image(
        IMAGE,
        OWNER,
        ImageKind.FULL_ECS,
        ImageStatus.SAVING,
        ImageSettings.PLAIN,
        true,
        description,
        source,
        12,
        7,
        3,
        NOW,
        LATER);
  }

  /** Images with each part that can be missing there, and missing. */
  static Stream<Image> images() {
    List<String> tags = List.of("b", "a");
    Map<String, String> properties = Map.of("os", "linux");
    return Stream.of(
        image(new ImageDescription("n", null, null, null, null, 0, 0, List.of(), Map.of()), null),
        image(
            new ImageDescription("n", null, null, null, null, 0, 0, List.of(), Map.of()),
            OTHER_IMAGE),
        image(new ImageDescription("n", "raw", null, null, null, 0, 0, List.of(), Map.of()), null),
        image(new ImageDescription("n", null, "ova", null, null, 0, 0, List.of(), Map.of()), null),
        image(new ImageDescription("n", null, null, 0L, null, 1, 2, List.of(), Map.of()), null),
        image(
            new ImageDescription("n", null, null, null, Long.MAX_VALUE, 0, 0, tags, Map.of()),
            null),
        image(new ImageDescription("n", null, null, null, null, 0, 0, List.of(), properties), null),
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
    assertThat(ImageItems.read(item)).contains(image);
  }

  @ParameterizedTest
  @MethodSource("images")
  @DisplayName("R29: of a deleted image no more stays than that there was one")
  void aDeletedImage(Image image) {
    Item item = item(new ImageItems(KEYS).tombstone(image, LATER));

    assertThat(item.key()).isEqualTo(KEYS.image(IMAGE));
    assertThat(ImageItems.read(item)).isEmpty();
    assertThat(item.attributes()).containsOnlyKeys("pk", "sk", "id", "owner", "status", "deleted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "owner", "kind", "status", "created", "updated"})
  void anImageThatNobodyHereWroteIsTold(String attribute) {
    Map<String, AttributeValue> written =
        new ImageItems(KEYS).alive(images().findFirst().orElseThrow());

    assertThatIllegalStateException()
        .isThrownBy(() -> ImageItems.read(changed(written, attribute, "?")))
        .withMessage("The item %s is malformed: %s.", KEYS.image(IMAGE), attribute);
  }

  @ParameterizedTest
  @EnumSource(ShareState.class)
  void aShareWithAVaultAndWithoutInBothItems(ShareState state) {
    ShareItems items = new ShareItems(KEYS);
    for (Share share :
        List.of(
            new Share(IMAGE, RECIPIENT, state, NOW, LATER, null),
            new Share(IMAGE, RECIPIENT, state, NOW, LATER, "vault-1"))) {
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
    Share share = new Share(IMAGE, RECIPIENT, ShareState.PENDING, NOW, LATER, null);
    Map<String, AttributeValue> written = new ShareItems(KEYS).member(share);

    assertThatIllegalStateException()
        .isThrownBy(() -> ShareItems.read(changed(written, attribute, "?")));
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

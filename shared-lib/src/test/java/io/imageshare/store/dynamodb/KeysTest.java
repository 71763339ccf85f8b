package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.JobId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.ShareState;
import io.imageshare.store.CleanupStore.DeletedImage;
import io.imageshare.store.RepeatableRequest;
import io.imageshare.store.TimeText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Where items are, so that none is ever taken for another. */
class KeysTest {
  private static final ProjectId PROJECT = new ProjectId("p");
  private static final JobId JOB = new JobId("01900000-0000-7000-8000-0000000000aa");

  private final Keys keys = new Keys(HERE);

  /** Every key that has to do with a project and an image, by what is there. */
  private static Map<String, Key> all(Keys keys, ProjectId project, ImageId image) {
    Map<String, Key> all = new LinkedHashMap<>();
    all.put("image " + image, keys.image(image));
    all.put("member " + image + " " + project, keys.member(image, project));
    for (ShareState state : ShareState.values()) {
      all.put(state + " " + project + " " + image, keys.received(project, state, image));
    }
    all.put("owned " + project + " " + image, keys.owned(project, image));
    all.put("usage " + project, keys.usage(project));
    all.put("answers " + project, keys.answers(project));
    all.put("names " + project, keys.names(project));
    all.put("job " + project, keys.job(project, JOB));
    all.put(
        "request " + project, keys.request(new RepeatableRequest(project, "request-1", "asked")));
    all.put("deleted " + image, keys.deleted(new DeletedImage(image, NOW)));
    all.put("nothing", keys.nowhere());
    return all;
  }

  /** Every list that has to do with a project and an image. */
  private static List<KeyPrefix> lists(Keys keys, ProjectId project, ImageId image) {
    List<KeyPrefix> lists = new ArrayList<>(keys.deleted());
    lists.add(keys.members(image));
    lists.add(keys.owned(project));
    for (ShareState state : ShareState.values()) {
      lists.add(keys.received(project, state));
    }
    return lists;
  }

  private static boolean isIn(KeyPrefix list, Key key) {
    return key.partition().equals(list.partition()) && key.sort().startsWith(list.start());
  }

  @Test
  void theyReadAsTheDesignSays() {
    assertThat(all(keys, PROJECT, IMAGE).values())
        .extracting(Key::toString)
        .containsExactly(
            "eu-test-1#image#" + IMAGE + "/image",
            "eu-test-1#image#" + IMAGE + "/member#p",
            "eu-test-1#project#p/share#pending#" + IMAGE,
            "eu-test-1#project#p/share#accepted#" + IMAGE,
            "eu-test-1#project#p/share#rejected#" + IMAGE,
            "eu-test-1#project#p/image#" + IMAGE,
            "eu-test-1#project#p/usage",
            "eu-test-1#project#p/answers",
            "eu-test-1#project#p/names",
            "eu-test-1#project#p/job#" + JOB,
            "eu-test-1#project#p/request#request-1",
            keys.deleted(new DeletedImage(IMAGE, NOW)).partition()
                + "/2026-01-31T12:00:00.123000000Z#"
                + IMAGE,
            "eu-test-1#nowhere/nothing");
  }

  @Test
  @DisplayName("R10: no two things have one key, in one region or in several")
  void unique() {
    Map<String, Key> made = new HashMap<>();
    for (String region : List.of("eu", "eu-1", "eu-11", "image", "project")) {
      Keys there = new Keys(new Region(region));
      for (String project : List.of("p", "p1", "p-1", "usage", "image", "pending")) {
        for (ImageId image : List.of(IMAGE, OTHER_IMAGE)) {
          all(there, new ProjectId(project), image)
              .forEach((what, key) -> made.put(region + " " + what, key));
        }
      }
    }

    assertThat(made.values()).doesNotHaveDuplicates();
    assertThat(made).hasSizeGreaterThan(400);
  }

  @Test
  @DisplayName("R10: no list has items of another one, in one region or in several")
  void lists() {
    List<ProjectId> projects =
        List.of(PROJECT, new ProjectId("p1"), new ProjectId("p-1"), new ProjectId("share"));
    for (String region : List.of("eu", "eu-1", "eu-11")) {
      Keys there = new Keys(new Region(region));
      for (ProjectId project : projects) {
        for (KeyPrefix list : lists(there, project, IMAGE)) {
          assertThat(all(new Keys(new Region("eu")), PROJECT, IMAGE).values())
              .filteredOn(key -> isIn(list, key))
              .as("%s", list)
              .hasSize(expected(region, project, list));
        }
      }
    }
  }

  /** How many items of project p and the image in region eu are in that list. */
  private static int expected(String region, ProjectId project, KeyPrefix list) {
    if (!region.equals("eu")) {
      return 0;
    }
    if (list.partition().contains("#project#")) {
      return project.equals(PROJECT) ? 1 : 0;
    }
    Key entry = new Keys(new Region("eu")).deleted(new DeletedImage(IMAGE, NOW));
    boolean entriesOfAnotherPartition =
        list.partition().contains("#deleted#") && !list.partition().equals(entry.partition());
    return entriesOfAnotherPartition ? 0 : 1;
  }

  @Test
  void aPrefixEndsWithTheDelimiterSoThatItMatchesNoSibling() {
    assertThat(lists(keys, PROJECT, IMAGE))
        .allSatisfy(list -> assertThat(list.start()).matches("|.*#"));
  }

  @Test
  void aListEndsAfterItsLastKeyAndBeforeItsSiblings() {
    KeyPrefix pending = keys.received(PROJECT, ShareState.PENDING);

    assertThat(pending.end())
        .isGreaterThan(pending.key("zzz").sort())
        .isLessThan("share#pending-")
        .isLessThan("share#pending0");
  }

  @Test
  void theRestOfAKeyMakesItAgain() {
    KeyPrefix members = keys.members(IMAGE);
    Key member = keys.member(IMAGE, PROJECT);

    assertThat(members.rest(member)).isEqualTo("p");
    assertThat(members.key("p")).isEqualTo(member);
    assertThatIllegalStateException()
        .isThrownBy(() -> members.rest(keys.image(IMAGE)))
        .withMessageContaining(members.toString());
    assertThatIllegalStateException()
        .isThrownBy(() -> members.rest(keys.member(OTHER_IMAGE, PROJECT)));
  }

  @Test
  void aKeyIsReadFromAnItem() {
    Key key = keys.usage(PROJECT);

    assertThat(Key.of(key.attributes())).isEqualTo(key);
    assertThatIllegalStateException().isThrownBy(() -> Key.of(Map.of()));
    assertThatIllegalStateException()
        .isThrownBy(() -> Key.of(Map.of("pk", AttributeValue.fromS("x"))));
  }

  @Test
  @DisplayName("R28: deletions are spread over the partitions that the cleanup reads")
  void spread() {
    List<String> partitions = keys.deleted().stream().map(KeyPrefix::partition).toList();
    Set<String> used = new HashSet<>();
    IntStream.range(0, 1_000)
        .mapToObj(number -> new ImageId("%08x-0000-7000-8000-000000000000".formatted(number * 7)))
        .forEach(image -> used.add(keys.deleted(new DeletedImage(image, NOW)).partition()));

    assertThat(partitions).hasSize(8).doesNotHaveDuplicates();
    assertThat(used).containsExactlyInAnyOrderElementsOf(partitions);
  }

  @Test
  void timesAreInOrderAsTexts() {
    assertThat(
            List.of(
                TimeText.of(NOW.minusSeconds(1)),
                TimeText.of(NOW.minusNanos(1)),
                TimeText.of(NOW),
                TimeText.of(NOW.plusNanos(1)),
                TimeText.of(NOW.plusMillis(1)),
                TimeText.of(NOW.plusSeconds(100_000_000))))
        .isSorted();
  }
}

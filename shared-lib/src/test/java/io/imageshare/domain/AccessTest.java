package io.imageshare.domain;

import static io.imageshare.testkit.Examples.ELSEWHERE;
import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.image;
import static io.imageshare.testkit.Examples.shared;
import static io.imageshare.testkit.Examples.unshared;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.testkit.AnImage;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** May this project do that with this image, here? */
class AccessTest {
  /** "Yes" or the refusal, for the owner and for an accepted recipient, in the image's region. */
  private static final String TABLE =
      """
      R19     | create_server        | system_disk | yes               | yes
      R19     | create_server        | full_ecs    | yes               | yes
      R19     | create_server        | data_disk   | kind_does_not_fit | kind_does_not_fit
      R21     | create_data_disk     | data_disk   | yes               | yes
      R21     | create_data_disk     | system_disk | kind_does_not_fit | kind_does_not_fit
      R21     | create_data_disk     | full_ecs    | kind_does_not_fit | kind_does_not_fit
      R22     | restore_data_disk    | data_disk   | yes               | new_disks_only
      R22     | restore_data_disk    | system_disk | kind_does_not_fit | kind_does_not_fit
      R22     | restore_data_disk    | full_ecs    | kind_does_not_fit | kind_does_not_fit
      R23     | reinstall_server     | system_disk | yes               | yes
      R23     | reinstall_server     | full_ecs    | yes               | yes
      R23     | reinstall_server     | data_disk   | kind_does_not_fit | kind_does_not_fit
      R23     | create_same_server   | system_disk | yes               | yes
      R23     | create_same_server   | full_ecs    | yes               | yes
      R23     | create_same_server   | data_disk   | kind_does_not_fit | kind_does_not_fit
      R24     | create_private_image | system_disk | yes               | yes
      R24     | create_private_image | full_ecs    | yes               | yes
      R24     | create_private_image | data_disk   | kind_does_not_fit | kind_does_not_fit
      R25, R4 | share                | system_disk | yes               | only_owner_shares
      R25, R4 | share                | data_disk   | yes               | only_owner_shares
      R25, R4 | share                | full_ecs    | yes               | only_owner_shares
      """;

  private record Row(String rule, Action action, ImageKind kind, String owner, String accepted) {
    static Row of(String line) {
      String[] cells = line.split("\\|", -1);
      return new Row(
          cells[0].strip(),
          Action.parse(cells[1].strip()).orElseThrow(),
          ImageKind.parse(cells[2].strip()).orElseThrow(),
          cells[3].strip(),
          cells[4].strip());
    }

    String question() {
      return rule + ": " + action.wireName() + " from " + kind.wireName();
    }
  }

  private static Stream<Row> rows() {
    return TABLE.lines().map(Row::of);
  }

  /** Every question that can be asked, with its answer. */
  static Stream<Arguments> questions() {
    return rows()
        .flatMap(
            row -> {
              Image image = image(row.kind());
              return Stream.of(
                  question(row, "its owner", unshared(image), OWNER, row.owner()),
                  question(
                      row,
                      "a recipient that has accepted",
                      shared(image, RECIPIENT, ShareState.ACCEPTED),
                      RECIPIENT,
                      row.accepted()),
                  question(
                      row,
                      "a recipient that has not answered",
                      shared(image, RECIPIENT, ShareState.PENDING),
                      RECIPIENT,
                      "offer_pending"),
                  question(
                      row,
                      "a recipient that has rejected",
                      shared(image, RECIPIENT, ShareState.REJECTED),
                      RECIPIENT,
                      "offer_rejected"),
                  question(
                      row,
                      "a recipient with whom sharing was stopped",
                      unshared(image),
                      RECIPIENT,
                      "image_not_found"),
                  question(
                      row,
                      "a stranger",
                      shared(image, RECIPIENT, ShareState.ACCEPTED),
                      STRANGER,
                      "image_not_found"));
            });
  }

  private static Arguments question(
      Row row, String who, Standing standing, ProjectId project, String answer) {
    return Arguments.of(row.question(), who, row.action(), standing, project, answer);
  }

  private static String answer(Standing standing, ProjectId project, Action action, Region region) {
    return Access.refusal(standing, project, action, region, HERE)
        .map(refusal -> refusal.name().toLowerCase(Locale.ROOT))
        .orElse("yes");
  }

  @Test
  @DisplayName("R19 to R25: the table answers for every action and every kind of image, once")
  void complete() {
    assertThat(rows().collect(groupingBy(row -> Set.of(row.action(), row.kind()))))
        .hasSize(Action.values().length * ImageKind.values().length)
        .allSatisfy((question, rows) -> assertThat(rows).hasSize(1));
  }

  @ParameterizedTest(name = "{0} by {1}: {5}")
  @MethodSource("questions")
  void inTheImagesRegion(
      String question,
      String who,
      Action action,
      Standing standing,
      ProjectId project,
      String answer) {
    assertThat(answer(standing, project, action, HERE)).as(question).isEqualTo(answer);
  }

  @ParameterizedTest(name = "R20: {0} by {1} in another region")
  @MethodSource("questions")
  void inAnotherRegionNobodyMay(
      String question,
      String who,
      Action action,
      Standing standing,
      ProjectId project,
      String answer) {
    boolean entitled =
        project.equals(OWNER)
            || Optional.ofNullable(standing.shareOf(project)).filter(Share::isAccepted).isPresent();

    assertThat(answer(standing, project, action, ELSEWHERE))
        .as(question)
        .isEqualTo(entitled ? "another_region" : answer);
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  @DisplayName("R30: a stranger's answer doesn't depend on the region or on the image")
  void strangersLearnNothing(Action action) {
    assertThat(
            Stream.of(ImageStatus.values())
                .flatMap(
                    status ->
                        Stream.of(
                            AnImage.of(IMAGE, OWNER).status(status),
                            AnImage.of(IMAGE, OWNER)
                                .status(status)
                                .visibility(Visibility.PUBLIC)
                                .encrypted(true)))
                .map(image -> unshared(image.build()))
                .flatMap(
                    standing ->
                        Stream.of(HERE, ELSEWHERE)
                            .map(region -> answer(standing, STRANGER, action, region))))
        .containsOnly("image_not_found");
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  @DisplayName("R10: a share entitles its own recipient only")
  void othersShares(Action action) {
    assertThat(answer(shared(OTHER_RECIPIENT, ShareState.ACCEPTED), RECIPIENT, action, HERE))
        .isEqualTo("image_not_found");
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  @DisplayName("R33: an image that is deactivated can't be used by anybody, and all are told so")
  void deactivated(Action action) {
    Standing standing = shared(image(ImageStatus.DEACTIVATED), RECIPIENT, ShareState.ACCEPTED);

    assertThat(Stream.of(OWNER, RECIPIENT))
        .allSatisfy(
            project ->
                assertThat(answer(standing, project, action, HERE)).isEqualTo("image_deactivated"));
  }

  @ParameterizedTest(
      name = "R42: {0} from {1} by a recipient, before the image retires and after it")
  @CsvSource({
    "CREATE_SERVER, SYSTEM_DISK, image_retired",
    "CREATE_DATA_DISK, DATA_DISK, image_retired",
    "CREATE_PRIVATE_IMAGE, SYSTEM_DISK, image_retired",
    "REINSTALL_SERVER, SYSTEM_DISK, yes",
    "CREATE_SAME_SERVER, SYSTEM_DISK, yes",
    "RESTORE_DATA_DISK, DATA_DISK, new_disks_only",
    "SHARE, SYSTEM_DISK, only_owner_shares"
  })
  void retired(Action action, ImageKind kind, String answer) {
    Standing active = retiring(kind, NOW.plusNanos(1));
    Standing retired = retiring(kind, NOW);

    assertThat(answer(active, RECIPIENT, action, HERE))
        .isEqualTo(answer.equals("image_retired") ? "yes" : answer);
    assertThat(answer(retired, RECIPIENT, action, HERE)).isEqualTo(answer);
    assertThat(answer(retired, OWNER, action, HERE)).isEqualTo("yes");
    assertThat(answer(retired, STRANGER, action, HERE)).isEqualTo("image_not_found");
  }

  private static Standing retiring(ImageKind kind, Instant time) {
    Image image = AnImage.of(IMAGE, OWNER).kind(kind).retiring(time).build();
    return shared(image, RECIPIENT, ShareState.ACCEPTED);
  }

  @ParameterizedTest
  @EnumSource(
      value = ImageStatus.class,
      names = {"QUEUED", "SAVING"})
  void anImageThatIsNotActiveCanNotBeUsedByAnybody(ImageStatus status) {
    Standing standing = shared(image(status), RECIPIENT, ShareState.ACCEPTED);

    assertThat(Stream.of(OWNER, RECIPIENT))
        .allSatisfy(
            project ->
                assertThat(answer(standing, project, Action.CREATE_SERVER, HERE))
                    .isEqualTo("image_not_active"));
  }

  @ParameterizedTest
  @CsvSource({"PUBLIC, false, public_image", "PRIVATE, true, encrypted_image"})
  @DisplayName("R5, R25: whether the owner may share follows from the image")
  void unshareable(Visibility declared, boolean encrypted, String answer) {
    Standing standing =
        unshared(AnImage.of(IMAGE, OWNER).visibility(declared).encrypted(encrypted).build());

    assertThat(answer(standing, OWNER, Action.SHARE, HERE)).isEqualTo(answer);
    assertThat(answer(standing, OWNER, Action.CREATE_SERVER, HERE)).isEqualTo("yes");
  }
}

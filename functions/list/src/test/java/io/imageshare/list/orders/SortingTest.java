package io.imageshare.list.orders;

import static io.imageshare.testkit.Examples.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Refusal;
import io.imageshare.list.Records;
import io.imageshare.list.paging.Parameters;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which order images are listed. */
class SortingTest {
  private static final List<Image> IMAGES =
      List.of(
          image(1, "b", null, 30L),
          image(2, "a", "raw", null),
          image(3, "c", "qcow2", 10L),
          image(4, "a", "raw", 10L),
          image(5, "a", "qcow2", 20L)
              .edited(
                  ImageStatus.SAVING,
                  ImageSettings.PLAIN,
                  description("a", "qcow2", 20L),
                  Records.START));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                     | 5 4 3 2 1",
        "sort_key=created_at                  | 5 4 3 2 1",
        "sort_dir=asc                         | 1 2 3 4 5",
        "sort_key=id&sort_dir=asc             | 1 2 3 4 5",
        "sort=created_at:asc,name:desc        | 1 2 3 4 5",
        "sort=id                              | 5 4 3 2 1",
        "sort_key=name                        | 3 1 5 4 2",
        "sort_key=name&sort_dir=asc           | 2 4 5 1 3",
        "sort=name:asc                        | 2 4 5 1 3",
        "sort=name:asc,id:desc                | 5 4 2 1 3",
        "sort=name:asc,size:desc              | 5 4 2 1 3",
        "sort=size:asc,name:asc               | 2 4 3 5 1",
        "sort=size:asc&sort=name:asc          | 2 4 3 5 1",
        "sort_key=size&sort_key=name&sort_dir=asc&sort_dir=desc | 2 3 4 5 1",
        "sort_key=size&sort_key=name&sort_dir=asc | 2 4 3 5 1",
        "sort_key=size&sort_key=name          | 1 5 3 4 2",
        "sort=disk_format                     | 4 2 5 3 1",
        "sort=status:desc                     | 5 4 3 2 1",
        "sort=status:asc                      | 1 2 3 4 5",
        "sort=updated_at:asc                  | 5 1 2 3 4",
        "sort=container_format:asc            | 1 2 3 4 5"
      })
  void imagesAreOrderedByWhatIsAskedFor(@Nullable String query, String order) {
    Sorting sorting = sorting(query == null ? "" : query);

    assertThat(IMAGES.stream().sorted(sorting.comparator()).map(SortingTest::number))
        .containsExactly(Stream.of(order.split(" ")).map(Integer::valueOf).toArray(Integer[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "'', NEWEST_FIRST",
    "sort_key=created_at, NEWEST_FIRST",
    "sort_key=id&sort_dir=asc, OLDEST_FIRST",
    "'sort=created_at:asc,name:desc', OLDEST_FIRST",
    "sort_dir=desc, NEWEST_FIRST"
  })
  void whatBeginsWithTheTimeOfCreationIsTheOrderOfTheTable(String query, Order order) {
    assertThat(sorting(query).creation()).contains(order);
  }

  @Test
  void noOtherOrderIsTheOneOfTheTable() {
    assertThat(sorting("sort=name,created_at").creation()).isEmpty();
    assertThat(sorting("sort_key=updated_at").creation()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sort=",
        "sort=:",
        "sort=name:sideways",
        "sort=name:",
        "sort=name:asc:desc",
        "sort=,,,",
        "sort=name,",
        "sort=owner",
        "sort=NAME",
        "sort=name&sort_key=name",
        "sort=name&sort_dir=asc",
        "sort_key=",
        "sort_key=owner",
        "sort_dir=up",
        "sort_dir=",
        "sort_key=name&sort_dir=asc&sort_dir=desc",
        "sort_key=name&sort_key=id&sort_key=size&sort_dir=asc&sort_dir=desc"
      })
  void whatIsNoOrderIsRefused(String query) {
    Refused.as(Refusal.INVALID_QUERY, () -> sorting(query));
  }

  private static Sorting sorting(String query) {
    return Sorting.of(Parameters.of(Events.of("GET /v2/images").query(query).request()));
  }

  private static int number(Image image) {
    return Integer.parseInt(image.id().value().substring(24), 16);
  }

  private static Image image(
      int number, String name, @Nullable String diskFormat, @Nullable Long size) {
    return Records.image(number, OWNER, description(name, diskFormat, size));
  }

  private static ImageDescription description(
      String name, @Nullable String diskFormat, @Nullable Long size) {
    return new ImageDescription(name, diskFormat, null, size, null, 0, 0, List.of(), Map.of());
  }
}

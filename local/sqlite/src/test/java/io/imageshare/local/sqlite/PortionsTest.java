package io.imageshare.local.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.store.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list of numbers from 1 on, read by portions. */
class PortionsTest {
  private final List<Integer> asked = new ArrayList<>();

  private Page<Integer> page(int items, int limit, int after) {
    return Portions.page(
        limit,
        after,
        number -> number,
        (marker, most) -> {
          asked.add(most);
          int first = marker == null ? 1 : marker + 1;
          return IntStream.rangeClosed(first, items).limit(most).boxed().toList();
        });
  }

  @ParameterizedTest(name = "{0} items by {1} after {2}")
  @CsvSource({
    "0, 1, 0",
    "1, 1, 0",
    "2, 1, 0",
    "499, 1000, 0",
    "500, 1000, 0",
    "501, 1000, 0",
    "1000, 1000, 0",
    "1001, 1000, 0",
    "2000, 499, 0",
    "2000, 500, 0",
    "2000, 999, 7",
    "2000, 1000, 1000",
    "2000, 2000, 2000"
  })
  void aPageIsWhatFollowsUpToItsLimit(int items, int limit, int after) {
    int last = Math.min(items, after + limit);

    Page<Integer> page = page(items, limit, after);

    assertThat(page.items()).isEqualTo(IntStream.rangeClosed(after + 1, last).boxed().toList());
    assertThat(page.more()).isEqualTo(items > last);
    assertThat(asked).allMatch(most -> most >= 1 && most <= 500);
    assertThat(asked.size()).isLessThanOrEqualTo((last - after) / 500 + 1);
  }
}

package io.imageshare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.imageshare.local.template.Template;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How many shares were in which state, as it is found out by going back from now (R40). */
class SeriesTest {
  private static final Path SOURCE =
      Template.nearest().resolveSibling("functions/console/src/main/console/plots/series.js");

  private static final String NUMBERS =
      """
      async ([file, members, events]) => {
        const {series} = await import(file);
        const told = series(
          members.map(([member_id, status]) => ({member_id, status})),
          events.map(([time, project_id, before, since]) => ({
            time: `2026-01-${time}Z`,
            project_id,
            status_before: before || undefined,
            status: since || undefined,
          })),
          '2026-01-01T00:00:00Z',
          '2026-01-31T00:00:00Z',
        );
        return told.map(({time, accepted, pending, rejected}) =>
          `${time.slice(8, 16)} ${accepted} ${pending} ${rejected}`);
      }
      """;

  private static final String DAYS =
      """
      async ([file, times, most]) => {
        const {lastOfDays} = await import(file);
        const told = lastOfDays(times.map((time) => ({time})), (time) => time.slice(0, 2), most);
        return told.map(({time}) => time);
      }
      """;

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  /**
   * The numbers from each moment on: accepted, pending, rejected.
   *
   * @param members a project and its state now
   * @param events newest first: day and time, project, state before, state since
   */
  private static List<?> numbers(List<List<String>> members, List<List<String>> events) {
    return evaluate(NUMBERS, members, events);
  }

  /** What a script tells that has the address of the file and these as its arguments. */
  private static List<?> evaluate(String script, Object... arguments) {
    Page page = CONSOLE.screen(CONSOLE.person("ravi", "recipients")).front().page();
    page.route(
        "**/series.js",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("text/javascript").setPath(SOURCE)));
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.add(0, CONSOLE.api() + "/console/series.js");
    return (List<?>) page.evaluate(script, all);
  }

  @Test
  @DisplayName("R40: each change is a point, between how it was at first and how it is")
  void changes() {
    assertThat(
            (Object)
                numbers(
                    List.of(List.of("one", "accepted"), List.of("never-moved", "rejected")),
                    List.of(
                        List.of("05T00:00:00", "other", "rejected", ""),
                        List.of("04T00:00:00", "other", "pending", "rejected"),
                        List.of("03T00:00:00", "one", "pending", "accepted"),
                        List.of("02T12:00:00", "other", "", "pending"),
                        List.of("02T00:00:00", "one", "", "pending"))))
        .isEqualTo(
            List.of(
                "01T00:00 0 0 1",
                "02T00:00 0 1 1",
                "02T12:00 0 2 1",
                "03T00:00 1 1 1",
                "04T00:00 1 0 2",
                "05T00:00 1 0 1",
                "31T00:00 1 0 1"));
  }

  @Test
  @DisplayName("R34: a share whose end is told late ended at its time all the same")
  void toldLate() {
    assertThat(
            (Object)
                numbers(
                    List.of(List.of("one", "pending")),
                    List.of(
                        List.of("03T00:00:00", "other", "accepted", ""),
                        List.of("04T00:00:00", "one", "", "pending"))))
        .isEqualTo(List.of("01T00:00 1 0 0", "03T00:00 0 0 0", "04T00:00 0 1 0", "31T00:00 0 1 0"));
  }

  @Test
  @DisplayName(
      "R34, R40: what has changed without an event yet has changed now, and not at any time")
  void withoutAnEvent() {
    assertThat(
            (Object)
                numbers(List.of(), List.of(List.of("02T00:00:00", "one", "pending", "accepted"))))
        .isEqualTo(List.of("01T00:00 0 1 0", "02T00:00 1 0 0", "31T00:00 0 0 0"));
  }

  @Test
  @DisplayName("R34: that its end was moved changes no number")
  void moved() {
    assertThat(
            (Object)
                numbers(
                    List.of(List.of("one", "accepted")),
                    List.of(List.of("02T00:00:00", "one", "accepted", "accepted"))))
        .isEqualTo(List.of("01T00:00 1 0 0", "31T00:00 1 0 0"));
  }

  @Test
  @DisplayName("a table has the last of each day, and of many days the newest")
  void days() {
    List<String> times = List.of("01T08", "01T20", "02T09", "04T10", "04T11");

    assertThat((Object) evaluate(DAYS, times, 30)).isEqualTo(List.of("01T20", "02T09", "04T11"));
    assertThat((Object) evaluate(DAYS, times, 2)).isEqualTo(List.of("02T09", "04T11"));
  }
}

package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.RETENTION;
import static io.imageshare.testkit.Examples.image;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageKind;
import io.imageshare.domain.JobId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.ShareState;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.Stores;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every query finds what it reads by an index, in the order in which it is told. */
class PlansTest {
  /** Scans of what isn't in a table: what the query is given, or what a search of it has found. */
  private static final List<String> AT_HAND =
      List.of("SCAN json_each", "SCAN CONSTANT ROW", "SCAN 2 CONSTANT ROWS", "SCAN (subquery-");

  private final Collection<String> executed = new ConcurrentLinkedQueue<>();
  private final EmptyPlace memory = new EmptyPlace();
  private final Place place = memory.watchedBy(executed::add);
  private final Readers explainer = new Readers(memory.place());
  private final Readers readers = new Readers(place);
  private final Writer writer = Writer.start(place);
  private final Stores stores = new SqliteStores(readers, writer, HERE, RETENTION);

  @AfterEach
  void close() {
    writer.close();
    explainer.close();
    readers.close();
    memory.close();
  }

  private List<String> plan(String sql) {
    return explainer.read(session -> session.rows("EXPLAIN QUERY PLAN " + sql, row -> row.text(4)));
  }

  private void expectIndexes() {
    Set<String> queries = new LinkedHashSet<>(executed);
    queries.removeAll(Set.of("BEGIN IMMEDIATE", "COMMIT"));
    assertThat(queries).isNotEmpty();
    for (String sql : queries) {
      assertThat(plan(sql))
          .as(sql)
          .noneMatch(step -> step.contains("TEMP B-TREE"))
          .noneMatch(
              step -> step.startsWith("SCAN ") && AT_HAND.stream().noneMatch(step::startsWith));
    }
  }

  private static Stream<ImageQuery> lists() {
    return IntStream.range(1, 16)
        .boxed()
        .flatMap(bits -> Stream.of(Order.values()).map(order -> list(bits, order)));
  }

  private static ImageQuery list(int bits, Order order) {
    EnumSet<ShareState> received = EnumSet.noneOf(ShareState.class);
    ShareState[] states = ShareState.values();
    for (int place = 0; place < states.length; place++) {
      if ((bits >> place & 1) == 1) {
        received.add(states[place]);
      }
    }
    return new ImageQuery(OWNER, bits >= 8, received, order, IMAGE, 10, NOW);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void lists(ImageQuery query) {
    stores.shares().list(query);

    assertThat(executed).hasSize(1);
    expectIndexes();
  }

  @Test
  void standings() {
    stores.shares().standing(IMAGE, Set.of(), NOW);
    stores.shares().standing(IMAGE, Set.of(RECIPIENT), NOW);
    stores.shares().standing(IMAGE, Set.of(RECIPIENT, OWNER), NOW);

    assertThat(executed).hasSize(3);
    expectIndexes();
  }

  @Test
  void standingAnswers() {
    stores.images().create(image(IMAGE, ImageKind.SYSTEM_DISK), null, null, Limits.DEFAULTS, AMPLE);
    executed.clear();

    stores.shares().standing(IMAGE, Set.of(), Set.of(RECIPIENT, OWNER), NOW);
    stores.answers().kept(RECIPIENT);

    assertThat(executed).hasSize(3);
    expectIndexes();
  }

  @Test
  void projectNames() {
    stores.names().kept(RECIPIENT);

    assertThat(executed).hasSize(1);
    expectIndexes();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void counts(int states) {
    Set<ShareState> asked = Set.copyOf(List.of(ShareState.values()).subList(0, states));

    stores.shares().received(RECIPIENT, asked, 10, NOW);

    assertThat(executed).hasSize(1);
    expectIndexes();
  }

  @Test
  void otherReads() {
    stores.shares().members(IMAGE, new ProjectId("a"), 10, NOW);
    stores.images().owned(OWNER);
    stores.jobs().job(OWNER, new JobId("01900000-0000-7000-8000-000000000009"));
    stores.cleanup().unclaimed(NOW, 10);
    stores.cleanup().backlog();

    assertThat(executed).hasSize(5);
    expectIndexes();
  }

  @Test
  void writes() {
    for (Deed deed : Deed.ALL) {
      Region region = new Region("region-" + Deed.ALL.indexOf(deed));
      Scene scene = new Scene(new SqliteStores(readers, writer, region, RETENTION));
      deed.prepare(scene);
      assertThat(deed.carryOut(scene)).isTrue();
    }

    assertThat(new LinkedHashSet<>(executed))
        .hasSizeGreaterThan(15)
        .anyMatch(sql -> sql.startsWith("DELETE FROM event "))
        .anyMatch(sql -> sql.startsWith("DELETE FROM feed "));
    expectIndexes();
  }
}

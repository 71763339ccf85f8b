package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.image;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Reply;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.store.CleanupStore.DeletedImage;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.ShareStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** How many calls the store makes, and of what sort. */
class CallsTest {
  private static final Image NEW = image(IMAGE, ImageKind.SYSTEM_DISK);

  private static Set<ProjectId> projects(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> new ProjectId("project-" + number))
        .collect(Collectors.toSet());
  }

  private static List<Transition> offers(int count) {
    return projects(count).stream()
        .map(project -> new Transition(null, Share.offered(IMAGE, project, Terms.NONE, NOW)))
        .toList();
  }

  @ParameterizedTest(name = "an image and the shares of {0} projects are read by {1} calls")
  @CsvSource({"0, 1", "1, 1", "99, 1", "100, 2", "199, 2", "200, 3"})
  void readsOfStandings(int projects, int calls) {
    FaultyTable table = new FaultyTable("batchGetItem");

    table.scripted().shares().standing(IMAGE, projects(projects), NOW);

    assertThat(table.script().requests())
        .hasSize(calls)
        .allSatisfy(
            request ->
                assertThat(((BatchGetItemRequest) request).requestItems().values())
                    .allMatch(keys -> keys.consistentRead() && keys.keys().size() <= 100));
  }

  @Test
  void aReadOfOneItemIsConsistent() {
    FaultyTable table = new FaultyTable("getItem");

    table.scripted().images().owned(OWNER);

    assertThat(table.script().requests())
        .singleElement()
        .matches(request -> ((GetItemRequest) request).consistentRead());
  }

  @Test
  void asManyTransitionsAsFitAreOneTransaction() {
    FaultyTable table = new FaultyTable("transactWriteItems");
    table.reliable().images().create(NEW, null, null, Limits.DEFAULTS, AMPLE);

    table
        .scripted()
        .shares()
        .commit(
            Standing.of(NEW, List.of(), NOW),
            offers(ShareStore.MAX_TRANSITIONS),
            Limits.DEFAULTS,
            BY,
            AMPLE);

    assertThat(table.script().requests()).hasSize(1);
  }

  @Test
  void theLargestTransactionHasAsManyWritesAsTheTableTakes() {
    FaultyTable table = new FaultyTable("transactWriteItems");
    table.reliable().images().create(NEW, null, null, Limits.DEFAULTS, AMPLE);
    List<Transition> offers = offers(ShareStore.MAX_TRANSITIONS);
    Standing unshared = Standing.of(NEW, List.of(), NOW);
    table.reliable().shares().commit(unshared, offers, Limits.DEFAULTS, BY, AMPLE);
    Standing read =
        table
            .reliable()
            .shares()
            .standing(IMAGE, projects(ShareStore.MAX_TRANSITIONS), NOW)
            .orElseThrow();
    List<Transition> acceptances =
        read.shares().values().stream()
            .map(
                share ->
                    new Transition(share, share.answered(ShareState.ACCEPTED, Reply.NONE, LATER)))
            .toList();

    assertThat(table.scripted().shares().commit(read, acceptances, Limits.DEFAULTS, BY, AMPLE))
        .isEqualTo(new CommitOutcome.Committed());

    List<TransactWriteItem> writes =
        ((TransactWriteItemsRequest) table.script().requests().get(0)).transactItems();
    assertThat(writes).hasSize(100);
  }

  @Test
  void sharesAreRemovedByFewCalls() {
    FaultyTable table = new FaultyTable("batchWriteItem");
    table.reliable().images().create(NEW, null, null, Limits.DEFAULTS, AMPLE);
    table
        .reliable()
        .shares()
        .commit(Standing.of(NEW, List.of(), NOW), offers(30), Limits.DEFAULTS, BY, AMPLE);
    table.reliable().images().delete(NEW, LATER, BY, AMPLE);

    table.scripted().cleanup().removeShares(IMAGE, 100);

    assertThat(table.script().requests()).hasSize(4);
  }

  @Test
  void aClaimWhoseAnswerIsLostEndsByItself() {
    FaultyTable table = new FaultyTable("updateItem");
    table.reliable().images().create(NEW, null, null, Limits.DEFAULTS, AMPLE);
    table.reliable().images().delete(NEW, LATER, BY, AMPLE);
    DeletedImage deleted = new DeletedImage(IMAGE, LATER);
    table.script().then(ScriptedClient.Ending.lost());

    Instant told = LATER.plus(Duration.ofDays(2));

    assertThat(table.scripted().cleanup().claim(deleted, told, Duration.ofMinutes(1))).isFalse();

    assertThat(table.reliable().cleanup().unclaimed(told, 10)).isEmpty();
    assertThat(table.reliable().cleanup().unclaimed(told.plusSeconds(60), 10))
        .containsExactly(deleted);
  }
}

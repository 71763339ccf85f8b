package io.imageshare.store.dynamodb;

import io.imageshare.domain.Event;
import io.imageshare.domain.EventType;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.Deadline;
import io.imageshare.store.EventBus;
import io.imageshare.store.NewEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Brings what the table's stream tells of images into the feeds of those whom it concerns (R40),
 * and passes it on to the platform (R41).
 *
 * <p>The changes of an image are numbered without a gap and brought one after the other. So a
 * change may be handed over any number of times, and late.
 */
public final class ChangeStream {
  /** Recipients that are told of one image at once: as many events as one transaction adds. */
  private static final int PAGE = 99;

  private final Keys keys;
  private final Lists lists;
  private final Transactions transactions;
  private final Deliveries deliveries;
  private final Duration retention;
  private final EventBus bus;

  /**
   * @param retention how long events are kept
   */
  ChangeStream(Keys keys, Table table, Duration retention, EventBus bus) {
    this.keys = keys;
    this.lists = new Lists(table);
    this.transactions = new Transactions(table);
    this.deliveries = new Deliveries(keys, new Items(table));
    this.retention = retention;
    this.bus = bus;
  }

  /**
   * Brings a record of the stream into the feeds, and then on to the bus.
   *
   * @param before the item before; null if there was none
   * @param after the item since; null if there is none
   * @param happened when it was written, by the table's clock
   * @throws io.imageshare.store.StoreUnavailableException if the table can't be used
   */
  public Delivery deliver(
      @Nullable Map<String, AttributeValue> before,
      @Nullable Map<String, AttributeValue> after,
      Instant happened,
      Instant now,
      Deadline deadline) {
    return ImageChange.of(before, after)
        // The stream of a global table has the writes of other regions, too.
        .filter(change -> change.change().key().equals(keys.image(change.before().id())))
        .map(change -> deliver(change, happened, new Effort(now, deadline, new LinkedHashSet<>())))
        .orElse(Delivery.DONE);
  }

  /** What became of it. */
  public enum Delivery {
    DONE,
    /** The change before it isn't done yet. */
    TOO_EARLY,
    /** Something of it may be left. */
    UNFINISHED
  }

  private Delivery deliver(ImageChange change, Instant happened, Effort effort) {
    Deliveries.Begin begin =
        deliveries.begin(change.before().id(), change.number(), happened, effort.now());
    if (!begin.due()) {
      return begin.early() ? Delivery.TOO_EARLY : Delivery.DONE;
    }
    boolean told =
        change
            .ofImage()
            .map(event -> tellAll(change, event, begin.since(), effort))
            .orElseGet(() -> tell(parts(change), begin.since(), effort));
    boolean done = told && passOn(effort);
    if (done && change.deletion()) {
      deliveries.end(change.before().id(), effort.now());
    }
    return done ? Delivery.DONE : Delivery.UNFINISHED;
  }

  /** Whether the platform hears of all that was told. */
  private boolean passOn(Effort effort) {
    return effort.told().isEmpty() || bus.pass(List.copyOf(effort.told()), effort.deadline());
  }

  /** The events of shares, by those whom they concern. */
  private static Map<ProjectId, List<NewEvent>> parts(ImageChange change) {
    Map<ProjectId, List<NewEvent>> parts = new LinkedHashMap<>();
    int number = 0;
    for (Event event : change.ofShares()) {
      NewEvent entry = new NewEvent(change.id(String.valueOf(number++)), event);
      add(parts, event.owner(), entry);
      Optional.ofNullable(event.move()).ifPresent(move -> add(parts, move.recipient(), entry));
    }
    return parts;
  }

  private static void add(Map<ProjectId, List<NewEvent>> parts, ProjectId project, NewEvent entry) {
    parts.computeIfAbsent(project, none -> new ArrayList<>()).add(entry);
  }

  /** Whether all of them are told for certain. */
  private boolean tell(
      Map<ProjectId, List<NewEvent>> parts, Optional<Instant> since, Effort effort) {
    parts.values().forEach(effort.told()::addAll);
    return Parallel.map(
            List.copyOf(parts.entrySet()),
            part ->
                feed(part.getKey())
                    .add(part.getValue(), since, effort.now(), dropped(effort), effort.deadline()))
        .stream()
        .allMatch(told -> told);
  }

  /** Tells all who have a share of the image, and its owners, if there are such. */
  private boolean tellAll(ImageChange change, Event event, Optional<Instant> since, Effort effort) {
    if (change.before().shares() == 0) {
      return true;
    }
    boolean shared = false;
    String after = null;
    List<Item> page;
    do {
      page = lists.read(ListQuery.first(keys.members(change.before().id()), PAGE).after(after));
      Map<ProjectId, List<NewEvent>> parts = new LinkedHashMap<>();
      for (Item item : page) {
        after = keys.members(change.before().id()).rest(item.key());
        if (!ShareItems.isStopped(item)) {
          shared |= part(change, event, ShareItems.read(item), parts);
        }
      }
      if (!tell(parts, since, effort)) {
        return false;
      }
    } while (page.size() == PAGE);
    return !shared || tell(ofOwners(change, event), since, effort);
  }

  /** Adds what one recipient is told; whether it still had a share. */
  private static boolean part(
      ImageChange change, Event event, Share share, Map<ProjectId, List<NewEvent>> parts) {
    if (!share.isOver(event.at())) {
      add(parts, share.project(), new NewEvent(change.id("image"), event));
      return true;
    }
    if (event.type() == EventType.IMAGE_DELETED) {
      Event over = Event.over(share, change.before());
      NewEvent entry = new NewEvent(change.id(share.project().value()), over);
      add(parts, share.project(), entry);
      add(parts, change.before().owner(), entry);
    }
    return false;
  }

  private static Map<ProjectId, List<NewEvent>> ofOwners(ImageChange change, Event event) {
    Map<ProjectId, List<NewEvent>> parts = new LinkedHashMap<>();
    NewEvent entry = new NewEvent(change.id("image"), event);
    add(parts, change.after().owner(), entry);
    if (!change.before().owner().equals(change.after().owner())) {
      add(parts, change.before().owner(), entry);
    }
    return parts;
  }

  private Feed feed(ProjectId project) {
    return new Feed(keys.events(project), lists, transactions);
  }

  private Instant dropped(Effort effort) {
    return effort.now().plus(retention);
  }

  /**
   * One delivery.
   *
   * @param now when it is
   * @param deadline until when there is time
   * @param told the events that it comes to, as they are found
   */
  private record Effort(Instant now, Deadline deadline, Set<NewEvent> told) {}
}

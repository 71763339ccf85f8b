package io.imageshare.store.dynamodb;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Event;
import io.imageshare.domain.EventType;
import io.imageshare.domain.Image;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ShareMove;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the item of an image tells of its last change: when, by whom and, for shares, what moved.
 * The table's stream hands it on with what the item was before and is since.
 *
 * <p>It tells nothing that the item itself does, and is replaced by the next change.
 */
final class ChangeAttribute {
  private ChangeAttribute() {}

  /** A change of the image itself. */
  static AttributeValue ofImage(Instant at, Actor by) {
    return head(at, by).asValue();
  }

  /** A change of shares. */
  static AttributeValue ofShares(Instant at, @Nullable Actor by, List<Event> events) {
    return head(at, by)
        .list(Attributes.MOVES, events.stream().map(ChangeAttribute::moved).toList())
        .asValue();
  }

  private static NewItem head(Instant at, @Nullable Actor by) {
    return new NewItem()
        .time(Attributes.AT, at)
        .text(Attributes.BY, by == null ? null : by.project().value())
        .text(Attributes.USER, by == null ? null : by.user());
  }

  /** An event that nobody has caused has a time of its own. */
  private static AttributeValue moved(Event event) {
    NewItem move = EventItems.move(event).text(Attributes.TYPE, event.type().wireName());
    return (event.by() == null ? move.time(Attributes.AT, event.at()) : move).asValue();
  }

  /** The change as an event of that type of the image as it is since. */
  static Event event(EventType type, Item change, Image image) {
    return Event.ofImage(
        type, image, change.time(Attributes.AT), by(change), change.textOrNull(Attributes.USER));
  }

  private static @Nullable ProjectId by(Item change) {
    return change.has(Attributes.BY) ? change.parsed(Attributes.BY, ProjectId::parse) : null;
  }

  /** What moved; empty if no share did. */
  static List<Event> moves(Item change, Image image) {
    List<Event> events = new ArrayList<>();
    if (change.has(Attributes.MOVES)) {
      for (AttributeValue each : change.list(Attributes.MOVES)) {
        events.add(moved(new Item(change.key(), each.m()), change, image));
      }
    }
    return events;
  }

  private static Event moved(Item move, Item change, Image image) {
    EventType type = move.parsed(Attributes.TYPE, EventType::parse);
    ShareMove moved = EventItems.readMove(move);
    return move.has(Attributes.AT)
        ? Event.ofShare(type, image, move.time(Attributes.AT), null, null, moved)
        : Event.ofShare(
            type,
            image,
            change.time(Attributes.AT),
            by(change),
            change.textOrNull(Attributes.USER),
            moved);
  }

  /** The change that an image's item tells of. */
  static Item in(Item image) {
    AttributeValue change = image.attributes().get(Attributes.CHANGE);
    Map<String, AttributeValue> attributes = change == null ? Map.of() : change.m();
    return new Item(image.key(), attributes);
  }
}

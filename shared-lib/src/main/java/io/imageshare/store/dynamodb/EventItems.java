package io.imageshare.store.dynamodb;

import io.imageshare.domain.Event;
import io.imageshare.domain.EventType;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ShareMove;
import io.imageshare.domain.ShareState;
import io.imageshare.store.FeedEntry;
import io.imageshare.store.NewEvent;
import org.jspecify.annotations.Nullable;

/** Events as items of feeds. */
final class EventItems {
  private EventItems() {}

  /** The whole event but its place. */
  static NewItem written(NewEvent entry) {
    Event event = entry.event();
    return RetirementAttributes.write(event.retirement(), move(event))
        .text(Attributes.ID, entry.id())
        .text(Attributes.TYPE, event.type().wireName())
        .text(Attributes.IMAGE, event.image().value())
        .text(Attributes.NAME, event.imageName())
        .text(Attributes.OWNER, event.owner().value())
        .time(Attributes.AT, event.at())
        .text(Attributes.BY, event.by() == null ? null : event.by().value())
        .text(Attributes.USER, event.user());
  }

  /** What moved; nothing, if no share did. */
  static NewItem move(Event event) {
    ShareMove move = event.move();
    return move == null
        ? new NewItem()
        : TermsItems.add(move.terms(), new NewItem())
            .text(Attributes.RECIPIENT, move.recipient().value())
            .text(Attributes.BEFORE, name(move.before()))
            .text(Attributes.AFTER, name(move.after()))
            .text(Attributes.REASON, move.reason())
            .flagIfSo(Attributes.STANDING, move.standing());
  }

  private static @Nullable String name(@Nullable ShareState state) {
    return state == null ? null : state.wireName();
  }

  static FeedEntry read(Item item, long place) {
    return new FeedEntry(
        place,
        item.text(Attributes.ID),
        new Event(
            item.parsed(Attributes.TYPE, EventType::parse),
            item.parsed(Attributes.IMAGE, ImageId::parse),
            item.text(Attributes.NAME),
            item.parsed(Attributes.OWNER, ProjectId::parse),
            item.time(Attributes.AT),
            item.has(Attributes.BY) ? item.parsed(Attributes.BY, ProjectId::parse) : null,
            item.textOrNull(Attributes.USER),
            RetirementAttributes.read(item),
            item.has(Attributes.RECIPIENT) ? readMove(item) : null));
  }

  static ShareMove readMove(Item item) {
    return new ShareMove(
        item.parsed(Attributes.RECIPIENT, ProjectId::parse),
        state(item, Attributes.BEFORE),
        state(item, Attributes.AFTER),
        TermsItems.read(item),
        item.textOrNull(Attributes.REASON),
        item.has(Attributes.STANDING));
  }

  private static @Nullable ShareState state(Item item, String name) {
    return item.has(name) ? item.parsed(name, ShareState::parse) : null;
  }
}

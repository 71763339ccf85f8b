package io.imageshare.store.dynamodb;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Counts;
import io.imageshare.domain.Identity;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Retirement;
import io.imageshare.domain.Traits;
import io.imageshare.domain.Visibility;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of images, alive and deleted. */
record ImageItems(Keys keys) {
  /** The status of an image that is deleted; no reader ever sees it as an image (R27). */
  static final String DELETED_STATUS = "deleted";

  private static final Expression UNSHARED = Expression.of("#shares = :none").with("none", 0);
  private static final Expression UNCHANGED =
      Expression.of("#status <> :deleted AND #edition = :edition_read")
          .with("deleted", DELETED_STATUS);

  Map<String, AttributeValue> alive(Image image) {
    ImageDescription description = image.description();
    return retirement(image.retirement(), new NewItem(keys.image(image.id())))
        .text(Attributes.ID, image.id().value())
        .text(Attributes.OWNER, image.owner().value())
        .text(Attributes.KIND, image.kind().wireName())
        .text(Attributes.STATUS, image.status().wireName())
        .flag(Attributes.PUBLIC, image.isPublic())
        .flagIfSo(Attributes.CALLED_SHARED, image.settings().declared() == Visibility.SHARED)
        .flag(Attributes.ENCRYPTED, image.encrypted())
        .flag(Attributes.PROTECTED, image.isProtected())
        .flagIfSo(Attributes.HIDDEN, image.settings().isHidden())
        .text(Attributes.NAME, description.name())
        .text(Attributes.DISK_FORMAT, description.diskFormat())
        .text(Attributes.CONTAINER_FORMAT, description.containerFormat())
        .number(Attributes.SIZE, description.size())
        .number(Attributes.VIRTUAL_SIZE, description.virtualSize())
        .number(Attributes.MIN_DISK, description.minDisk())
        .number(Attributes.MIN_RAM, description.minRam())
        .texts(Attributes.TAGS, description.tags())
        .textMap(Attributes.PROPERTIES, description.properties())
        .text(Attributes.SOURCE, Objects.toString(image.source(), null))
        .number(Attributes.SHARES, image.shares())
        .number(Attributes.ACCEPTED, image.accepted())
        .time(Attributes.NEXT_END, image.counts().nextEnd())
        .number(Attributes.EDITION, image.edition())
        .time(Attributes.CREATED, image.created())
        .time(Attributes.UPDATED, image.updated())
        .attributes();
  }

  static NewItem retirement(@Nullable Retirement retirement, NewItem item) {
    return retirement == null
        ? item
        : item.time(Attributes.RETIRES_AT, retirement.at())
            .text(Attributes.REPLACEMENT, Objects.toString(retirement.replacement(), null))
            .text(Attributes.RETIREMENT_NOTE, retirement.note());
  }

  /** What stays of a deleted image, so that its ID is never given to another one (R29). */
  Map<String, AttributeValue> tombstone(Image image, Instant deleted, Actor by) {
    return new NewItem(keys.image(image.id()))
        .text(Attributes.ID, image.id().value())
        .text(Attributes.OWNER, image.owner().value())
        .text(Attributes.STATUS, DELETED_STATUS)
        .time(Attributes.DELETED, deleted)
        .value(Attributes.CHANGE, ChangeAttribute.ofImage(deleted, by))
        .attributes();
  }

  /** That the image can become what it shall be: one that is public has no shares. */
  static Expression before(Image changed) {
    Expression unchanged = unchangedSince(changed.edition() - 1);
    return changed.isPublic() ? unchanged.and(UNSHARED) : unchanged;
  }

  /** That the image is alive, and its owner hasn't changed it since that edition. */
  static Expression unchangedSince(long edition) {
    return UNCHANGED.with("edition_read", edition);
  }

  /** The image, or empty if it is deleted. */
  static Optional<Image> read(Item item) {
    return item.text(Attributes.STATUS).equals(DELETED_STATUS)
        ? Optional.empty()
        : Optional.of(image(item));
  }

  private static Image image(Item item) {
    return new Image(
        new Identity(
            item.parsed(Attributes.ID, ImageId::parse),
            item.parsed(Attributes.OWNER, ProjectId::parse),
            item.has(Attributes.SOURCE) ? item.parsed(Attributes.SOURCE, ImageId::parse) : null,
            item.time(Attributes.CREATED)),
        new Traits(
            item.parsed(Attributes.KIND, ImageKind::parse),
            item.parsed(Attributes.STATUS, ImageStatus::parse),
            settings(item),
            item.flag(Attributes.ENCRYPTED)),
        description(item),
        new Counts(
            item.number(Attributes.SHARES),
            item.number(Attributes.ACCEPTED),
            item.timeOrNull(Attributes.NEXT_END)),
        item.number(Attributes.EDITION),
        item.time(Attributes.UPDATED));
  }

  private static ImageSettings settings(Item item) {
    Visibility unlessPublic =
        item.has(Attributes.CALLED_SHARED) ? Visibility.SHARED : Visibility.PRIVATE;
    return new ImageSettings(
        item.flag(Attributes.PUBLIC) ? Visibility.PUBLIC : unlessPublic,
        item.has(Attributes.HIDDEN),
        item.flag(Attributes.PROTECTED),
        retirement(item));
  }

  /** What is announced; null if nothing is. */
  static @Nullable Retirement retirement(Item item) {
    if (!item.has(Attributes.RETIRES_AT)) {
      return null;
    }
    return new Retirement(
        item.time(Attributes.RETIRES_AT),
        item.has(Attributes.REPLACEMENT)
            ? item.parsed(Attributes.REPLACEMENT, ImageId::parse)
            : null,
        item.textOrNull(Attributes.RETIREMENT_NOTE));
  }

  private static ImageDescription description(Item item) {
    return new ImageDescription(
        item.text(Attributes.NAME),
        item.textOrNull(Attributes.DISK_FORMAT),
        item.textOrNull(Attributes.CONTAINER_FORMAT),
        item.numberOrNull(Attributes.SIZE),
        item.numberOrNull(Attributes.VIRTUAL_SIZE),
        item.smallNumber(Attributes.MIN_DISK),
        item.smallNumber(Attributes.MIN_RAM),
        item.texts(Attributes.TAGS),
        item.textMap(Attributes.PROPERTIES));
  }
}

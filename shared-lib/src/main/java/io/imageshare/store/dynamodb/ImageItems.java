package io.imageshare.store.dynamodb;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.Visibility;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes the items of images, alive and deleted. */
record ImageItems(Keys keys) {
  /** The status of an image that is deleted; no reader ever sees it as an image (R27). */
  static final String DELETED_STATUS = "deleted";

  private static final Expression UNSHARED = Expression.of("#shares = :none").with("none", 0);
  private static final Expression UNCHANGED =
      Expression.of("#status <> :deleted AND #edition = :edition_read")
          .with("deleted", DELETED_STATUS);

  Map<String, AttributeValue> alive(Image image) {
    ImageDescription description = image.description();
    return RetirementAttributes.write(image.retirement(), new NewItem(keys.image(image.id())))
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
}

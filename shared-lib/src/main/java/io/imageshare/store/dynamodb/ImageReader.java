package io.imageshare.store.dynamodb;

import io.imageshare.domain.Counts;
import io.imageshare.domain.Identity;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Traits;
import io.imageshare.domain.Visibility;
import java.util.Optional;

/** Reads the items of images. */
final class ImageReader {
  private ImageReader() {}

  /** The image, or empty if it is deleted. */
  static Optional<Image> read(Item item) {
    return item.text(Attributes.STATUS).equals(ImageItems.DELETED_STATUS)
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
        RetirementAttributes.read(item));
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

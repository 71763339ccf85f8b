package io.imageshare.store.dynamodb;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** The names of the attributes of all items, and the form of the times in them. */
final class Attributes {
  static final String ACCEPTED = "accepted";
  static final String BEGIN = "begin";
  static final String CLAIMED_UNTIL = "claimed_until";
  static final String CONTAINER_FORMAT = "container_format";
  static final String CREATED = "created";
  static final String DELETED = "deleted";
  static final String DISK_FORMAT = "disk_format";
  static final String EDITION = "edition";
  static final String ENCRYPTED = "encrypted";
  static final String END = "end";

  /** When the table may drop the item by itself, in seconds since 1970. */
  static final String EXPIRES = "expires";

  static final String ID = "id";
  static final String IMAGE = "image";
  static final String IMAGES = "images";
  static final String KIND = "kind";
  static final String MADE_IMAGE = "made_image";
  static final String MADE_NAME = "made_name";
  static final String MIN_DISK = "min_disk";
  static final String MIN_RAM = "min_ram";
  static final String NAME = "name";
  static final String OWNER = "owner";
  static final String PROJECTS = "projects";
  static final String PROPERTIES = "properties";
  static final String PROTECTED = "protected";
  static final String PUBLIC = "public";
  static final String RECIPIENT = "recipient";
  static final String RESULTS = "results";
  static final String SHARES = "shares";
  static final String SIZE = "size";
  static final String SOURCE = "source";
  static final String STATE = "state";
  static final String STATUS = "status";
  static final String TAGS = "tags";
  static final String TYPE = "type";
  static final String UPDATED = "updated";
  static final String VAULT = "vault";
  static final String VIRTUAL_SIZE = "virtual_size";

  /** Always nine digits after the second, so that the texts are in the order of the times. */
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

  private Attributes() {}

  /** The text of a time, such as {@code 2026-01-31T12:00:00.000000000Z}. */
  static String text(Instant time) {
    return TIME.format(time);
  }
}

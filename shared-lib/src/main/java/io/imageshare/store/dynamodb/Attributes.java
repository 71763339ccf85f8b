package io.imageshare.store.dynamodb;

/** The names of the attributes of all items. */
final class Attributes {
  static final String ACCEPTED = "accepted";
  static final String BEGIN = "begin";
  static final String CALLED_SHARED = "called_shared";
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

  static final String FINGERPRINT = "fingerprint";
  static final String HIDDEN = "hidden";
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

  private Attributes() {}
}

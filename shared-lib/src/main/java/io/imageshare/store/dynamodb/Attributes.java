package io.imageshare.store.dynamodb;

/** The names of the attributes of all items. */
final class Attributes {
  static final String ACCEPTED = "accepted";

  /** When an event came into a feed. */
  static final String ADDED = "added";

  static final String AFTER = "after";
  static final String ANSWER_BY = "answer_by";

  /** What a project answers to offers of some owners, by owner. */
  static final String ANSWERS = "answers";

  /** When a change of an image happened, or an event. */
  static final String AT = "at";

  static final String BEFORE = "before";
  static final String BEGIN = "begin";
  static final String BEGUN = "begun";
  static final String BY = "by";
  static final String BY_DEFAULT = "by_default";
  static final String CALLED_SHARED = "called_shared";

  /** The last change of an image, for the feeds of those whom it concerns. */
  static final String CHANGE = "change";

  /** How many such changes there were. */
  static final String CHANGES = "changes";

  static final String CLAIMED_UNTIL = "claimed_until";
  static final String CONTAINER_FORMAT = "container_format";
  static final String CREATED = "created";
  static final String DELETED = "deleted";
  static final String DISK_FORMAT = "disk_format";
  static final String EDITION = "edition";
  static final String ENCRYPTED = "encrypted";
  static final String END = "end";

  /** How often an end was set of a share of an image, to tell whether one was set meanwhile. */
  static final String ENDS_SET = "ends_set";

  /** When the table may drop the item by itself, in seconds since 1970. */
  static final String EXPIRES = "expires";

  static final String EXPIRES_AT = "expires_at";
  static final String FINGERPRINT = "fingerprint";
  static final String HIDDEN = "hidden";
  static final String ID = "id";
  static final String IMAGE = "image";
  static final String IMAGES = "images";
  static final String KIND = "kind";
  static final String LAST_USED = "last_used";
  static final String MADE_IMAGE = "made_image";
  static final String MADE_NAME = "made_name";
  static final String MIN_DISK = "min_disk";
  static final String MIN_RAM = "min_ram";
  static final String MOVES = "moves";
  static final String NAME = "name";

  /** What a project calls others, by project. */
  static final String NAMES = "names";

  /** Before then none of an image's shares is over by its terms. */
  static final String NEXT_END = "next_end";

  static final String NOTE = "note";

  /** When a share is over by its terms, in the state in which it is. */
  static final String OVER_AT = "over_at";

  static final String NUMBER = "number";

  static final String OWNER = "owner";
  static final String PROJECTS = "projects";
  static final String PROPERTIES = "properties";
  static final String PROTECTED = "protected";
  static final String PUBLIC = "public";
  static final String REASON = "reason";
  static final String RECIPIENT = "recipient";
  static final String REPLACEMENT = "replacement";
  static final String RESULTS = "results";
  static final String RETIREMENT_NOTE = "retirement_note";
  static final String RETIRES_AT = "retires_at";
  static final String SHARES = "shares";
  static final String SIZE = "size";
  static final String SOURCE = "source";

  /** That a share was answered by a standing answer. */
  static final String STANDING = "standing";

  static final String STATE = "state";
  static final String STATUS = "status";
  static final String TAGS = "tags";
  static final String TYPE = "type";
  static final String UPDATED = "updated";
  static final String USER = "user";
  static final String VAULT = "vault";
  static final String VIRTUAL_SIZE = "virtual_size";

  private Attributes() {}
}

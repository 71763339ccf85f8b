package io.imageshare.store.dynamodb;

/**
 * What the keys of a list have in common.
 *
 * @param partition the partition that the list is in
 * @param start how the sort keys of its items begin; ends with the delimiter, or else the prefix
 *     would match its siblings
 */
record KeyPrefix(String partition, String start) {

  /** The key of the item that is told from the others of the list by the rest of its sort key. */
  Key key(String rest) {
    return new Key(partition, start + rest);
  }

  /** What comes after all sort keys of the list, which must not have an empty start. */
  String end() {
    int last = start.length() - 1;
    return start.substring(0, last) + (char) (start.charAt(last) + 1);
  }

  /** Whether the key is one of the list. */
  boolean holds(Key key) {
    return key.partition().equals(partition) && key.sort().startsWith(start);
  }

  /** What tells the item from the others of the list. */
  String rest(Key key) {
    if (!holds(key)) {
      throw new IllegalStateException("The key " + key + " is not one of " + this + ".");
    }
    return key.sort().substring(start.length());
  }

  @Override
  public String toString() {
    return partition + "/" + start;
  }
}

package io.imageshare.rules.cloud;

import io.imageshare.domain.ImageId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is kept of a region, read and changed without the service. */
public abstract class Records {

  /** All records by what tells them apart, each as its values by their names. */
  public abstract Map<String, Map<String, Object>> all();

  /** Removes some records, and writes others whatever was there. */
  abstract void change(
      Collection<Map<String, Object>> removed, Collection<Map<String, Object>> written);

  /** Keeps a job under another ID, too. */
  abstract void copyJob(String id, String to);

  /** How many records there are of each share. */
  public abstract int copiesOfShare();

  /** The shares of an image: the state of each project. */
  public abstract Map<String, String> members(ImageId image);

  /** Whether there is an image of that ID that isn't deleted. */
  public abstract boolean isAlive(ImageId image);

  /** How many shares of the image are accepted, as its record counts. */
  public abstract long accepted(ImageId image);

  /** How many shares the image has, as its record counts. */
  public abstract long shares(ImageId image);

  /** How many records of shares there are. */
  public abstract long shareRecords();

  /** How many deleted images wait for the cleanup. */
  public abstract long cleanupEntries();

  /** The records of shares of images that are no more, by what tells them apart. */
  public abstract List<String> cleanup();

  /**
   * Checks that the owner's and the recipients' records of all shares say the same, and that all
   * counts are what they count.
   *
   * @param records all that were read
   */
  public abstract void agree(Map<String, Map<String, Object>> records);

  /** Checks the same of what is kept now. */
  public void agree() {
    agree(all());
  }

  /** Has it keep those records and no others. */
  public void restore(Map<String, Map<String, Object>> records) {
    change(all(), records);
  }

  /** Has it keep the second records where it keeps the first. */
  public void change(
      Map<String, Map<String, Object>> there, Map<String, Map<String, Object>> wanted) {
    Map<String, Map<String, Object>> removed = new HashMap<>(there);
    removed.keySet().removeAll(wanted.keySet());
    Map<String, Map<String, Object>> written = new HashMap<>(wanted);
    written.entrySet().removeIf(record -> record.getValue().equals(there.get(record.getKey())));
    change(removed.values(), written.values());
  }
}

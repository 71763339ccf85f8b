package io.imageshare.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of an image's record that its owner writes and nothing here decides by.
 *
 * @param name up to {@value #MAX_NAME_LENGTH} characters without control characters; empty if it
 *     has none
 * @param diskFormat such as {@code qcow2}, if known
 * @param containerFormat such as {@code bare}, if known
 * @param size the bytes that the image takes where it is stored, if known
 * @param virtualSize the bytes of the disk made from it, if known
 * @param minDisk the smallest disk it fits on, in GiB
 * @param minRam the least memory a server needs for it, in MiB
 * @param tags in the order given, without duplicates; at most {@value #MAX_TAGS}
 * @param properties further properties by name; at most {@value #MAX_PROPERTIES}
 */
public record ImageDescription(
    String name,
    @Nullable String diskFormat,
    @Nullable String containerFormat,
    @Nullable Long size,
    @Nullable Long virtualSize,
    int minDisk,
    int minRam,
    List<String> tags,
    Map<String, String> properties) {
  public static final int MAX_NAME_LENGTH = 255;
  public static final int MAX_TAGS = 128;
  public static final int MAX_PROPERTIES = 128;

  /** The most bytes of all tags and properties together, as UTF-8: 32 KiB. */
  public static final int MAX_BYTES = 32 * 1024;

  /** Of an image about which nothing is said. */
  public static final ImageDescription NOTHING =
      new ImageDescription("", null, null, null, null, 0, 0, List.of(), Map.of());

  public ImageDescription {
    tags = List.copyOf(tags);
    properties = Map.copyOf(properties);
  }

  /** Whether it has more tags or properties than an image may have, or longer ones. */
  public boolean isTooLarge() {
    return tags.size() > MAX_TAGS || properties.size() > MAX_PROPERTIES || bytes() > MAX_BYTES;
  }

  private long bytes() {
    Stream<String> texts =
        Stream.of(tags, properties.keySet(), properties.values()).flatMap(Collection::stream);
    return texts.mapToLong(text -> text.getBytes(UTF_8).length).sum();
  }
}

package io.imageshare.catalog.records;

import io.imageshare.domain.ImageKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The properties by which the Image Management Service tells of an image what the rules decide by:
 * its kind, and whether it is encrypted. They are as fixed as what they tell.
 */
public final class ImsProperties {
  /** Whether the image is one of a whole server. */
  public static final String WHOLE_IMAGE = "__whole_image";

  /** Where the image can be used. */
  public static final String ENVIRONMENT = "virtual_env_type";

  /** The key that the image is encrypted with. */
  public static final String KEY = "__system__cmkid";

  /** All of them. */
  public static final Set<String> NAMES = Set.of(WHOLE_IMAGE, ENVIRONMENT, KEY);

  private static final String DATA_IMAGE = "DataImage";

  private ImsProperties() {}

  /**
   * The kind of an image with those properties: the one that is named, else the one that they tell,
   * else a system disk; empty if they contradict each other.
   */
  public static Optional<ImageKind> kind(
      Optional<ImageKind> named, Map<String, String> properties) {
    boolean whole = Boolean.parseBoolean(properties.get(WHOLE_IMAGE));
    boolean data = DATA_IMAGE.equals(properties.get(ENVIRONMENT));
    ImageKind told =
        whole ? ImageKind.FULL_ECS : data ? ImageKind.DATA_DISK : ImageKind.SYSTEM_DISK;
    ImageKind kind = named.orElse(told);
    boolean agreed =
        (!properties.containsKey(WHOLE_IMAGE) || whole == (kind == ImageKind.FULL_ECS))
            && (!data || kind == ImageKind.DATA_DISK);
    return agreed ? Optional.of(kind) : Optional.empty();
  }

  /** Whether an image with those properties is encrypted. */
  public static boolean areEncrypted(Map<String, String> properties) {
    return !properties.getOrDefault(KEY, "").isEmpty();
  }
}

package io.imageshare.domain;

/**
 * The quotas of a deployment.
 *
 * @param diskImageRecipients accepted shares of a system-disk or data-disk image (R1; default 256)
 * @param fullEcsRecipients accepted shares of a full-ECS image (R1; default 10)
 * @param privateImages images that a project may own (R15; default 50)
 */
public record Limits(int diskImageRecipients, int fullEcsRecipients, int privateImages) {
  public static final Limits DEFAULTS = new Limits(256, 10, 50);

  public Limits {
    if (diskImageRecipients < 1 || fullEcsRecipients < 1 || privateImages < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
  }

  /** How many accepted shares an image of that kind may have (R1). */
  public int recipients(ImageKind kind) {
    return kind == ImageKind.FULL_ECS ? fullEcsRecipients : diskImageRecipients;
  }
}

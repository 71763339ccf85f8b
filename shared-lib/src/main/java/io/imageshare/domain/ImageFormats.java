package io.imageshare.domain;

import java.util.List;

/**
 * The formats that an image can be said to have.
 *
 * <p>Sources: Image API v2, schema of an image; Image Management Service, {@code disk_format}, for
 * the last two.
 */
public final class ImageFormats {
  /** Of the disk. */
  public static final List<String> DISK =
      List.of(
          "ami", "ari", "aki", "vhd", "vhdx", "vmdk", "raw", "qcow2", "vdi", "iso", "ploop", "zvhd",
          "zvhd2");

  /** Of what the disk is in. */
  public static final List<String> CONTAINER =
      List.of("ami", "ari", "aki", "bare", "ovf", "ova", "docker", "compressed");

  private ImageFormats() {}
}

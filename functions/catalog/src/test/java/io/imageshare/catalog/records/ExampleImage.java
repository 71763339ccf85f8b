package io.imageshare.catalog.records;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.OWNER;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageStatus;
import io.imageshare.testkit.AnImage;
import java.util.List;
import java.util.Map;

/** The owner's image, of which something is said. */
final class ExampleImage {
  private ExampleImage() {}

  static ImageDescription described(String name, List<String> tags, Map<String, String> more) {
    return new ImageDescription(name, "qcow2", "bare", 7L, 8L, 1, 2, tags, more);
  }

  static Image image() {
    return image(ImageStatus.ACTIVE);
  }

  static Image image(ImageStatus status) {
    return AnImage.of(IMAGE, OWNER)
        .status(status)
        .described(described("image", List.of("a"), Map.of("os", "linux")))
        .build();
  }
}

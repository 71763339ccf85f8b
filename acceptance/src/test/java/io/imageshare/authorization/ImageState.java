package io.imageshare.authorization;

/** What can have become of an image, each with the title of its section. */
enum ImageState {
  PRIVATE("The image is active and shared with nobody"),
  SHARED("The image is active and shared"),
  QUEUED("The image is not active yet"),
  DEACTIVATED("The image is shared and deactivated"),
  DELETED("The image was shared and is deleted"),
  UNKNOWN("There never was such an image");

  private final String title;

  ImageState(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Whether some projects are recipients of an image in that state. */
  boolean hasRecipients() {
    return this == SHARED || this == DEACTIVATED || this == DELETED;
  }
}

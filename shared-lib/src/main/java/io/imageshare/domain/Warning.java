package io.imageshare.domain;

/** What people are told before they share or accept. */
public enum Warning {
  /** For the owner who shares (R6). */
  DISCLOSURE(
      "Data, files and software on the image may be disclosed to the projects you share it with."
          + " Remove sensitive data first. Recipients can make private images of it and pass those"
          + " on."),
  /** For the recipient who is about to accept (R18). */
  UNVERIFIED_SOURCE(
      "The platform vouches neither for the integrity nor for the security of images that others"
          + " share. Accept images from trusted owners only.");

  private final String sentence;

  Warning(String sentence) {
    this.sentence = sentence;
  }

  /** The warning in words, plain ASCII, so that it can stand in a header. */
  public String sentence() {
    return sentence;
  }
}

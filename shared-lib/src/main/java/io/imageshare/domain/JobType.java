package io.imageshare.domain;

/** What a batch call was for. The wire names are those of the Image Management Service. */
public enum JobType {
  ADD_MEMBERS("imsAddImageMembersJob"),
  UPDATE_MEMBERS("imsUpdateImageMembersJob"),
  DELETE_MEMBERS("imsDelImageMembersJob"),
  COPY_IMAGE("imsCopyImageInRegionJob");

  private final String wireName;

  JobType(String wireName) {
    this.wireName = wireName;
  }

  /** The name in answers. */
  public String wireName() {
    return wireName;
  }
}

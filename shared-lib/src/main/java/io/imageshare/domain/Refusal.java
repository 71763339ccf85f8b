package io.imageshare.domain;

/**
 * Everything that can be refused: the closed list. Each has a code that never changes (R31), an
 * HTTP status in either dialect of the API, and a sentence that a person understands.
 *
 * <p>Codes {@code IMG.*} are those of the Image Management Service where it has one for the case;
 * {@code SHARE.*} are ours. No sentence names an image or project, so that an answer about a hidden
 * image can't differ from one about no image (R30).
 */
public enum Refusal {
  MALFORMED_REQUEST("IMG.0001", 400, "The request is malformed."),
  EMPTY_BODY("IMG.0007", 400, "The request needs a body."),
  INVALID_NAME(
      "IMG.0003", 400, "A name has at most 255 characters, none of them a control character."),
  INVALID_KIND("IMG.0024", 400, "The kind of an image is system_disk, data_disk or full_ecs."),
  INVALID_IMAGE_ID("IMG.0066", 400, "An image ID is a UUID."),
  INVALID_PROJECT_ID(
      "IMG.0067", 400, "A project ID has 1 to 64 letters, digits, hyphens and underscores."),
  INVALID_STATUS("SHARE.0015", 400, "The answer to an offer is accepted or rejected."),
  INVALID_ATTRIBUTE("SHARE.0031", 400, "An attribute of the image has a value that it can't have."),
  TEXT_DISGUISED(
      "SHARE.0043",
      400,
      "Names, tags and properties have no characters that turn the direction of text (U+202A to"
          + " U+202E, U+2066 to U+2069)."),
  INVALID_TEXT(
      "SHARE.0044",
      400,
      "A note or a reason is plain text of up to 500 characters, without line breaks, controls and"
          + " characters that turn the direction of text."),
  INVALID_END(
      "SHARE.0045",
      400,
      "The end of a share and the time to answer it by are to come, of the year 9999 at most, such"
          + " as 2027-01-31T12:00:00Z."),
  ANSWER_AFTER_END(
      "SHARE.0047",
      400,
      "An offer is to be answered by a time that isn't after the end of the share."),
  INVALID_RETIREMENT(
      "SHARE.0050",
      400,
      "An image retires now or at a time to come, of the year 9999 at most, such as"
          + " 2027-01-31T12:00:00Z."),
  REPLACED_BY_ITSELF(
      "SHARE.0051", 400, "An image can't replace itself: name another one, or none."),
  INVALID_ANSWER("SHARE.0055", 400, "A standing answer is ask, accept or reject."),
  INVALID_PROJECT_NAME(
      "SHARE.0052",
      400,
      "The name of a project is plain text of 1 to 64 characters, without line breaks, controls and"
          + " characters that turn the direction of text."),
  PLACE_NAMED(
      "SHARE.0003",
      400,
      "Sharing names a project and nothing else: a share is seen in this region only and in every"
          + " availability zone of it. To share in another region, replicate the image there"
          + " first."),
  RECIPIENT_NAMED_TWICE(
      "SHARE.0060", 400, "A recipient is named twice, with other terms each time."),
  TOO_MANY_RECIPIENTS(
      "SHARE.0061",
      400,
      "The recipients of an image are read and said as a whole up to 2560: deal with more by its"
          + " members."),
  TOO_MANY_CHANGES(
      "SHARE.0064",
      400,
      "More than 2560 recipients would have to be offered the image, changed or stopped: do a part"
          + " of it by batches first."),
  PROJECTS_ONLY(
      "SHARE.0029",
      400,
      "An image is shared with projects: domains and organizations can't be recipients."),
  BATCH_TOO_LARGE("SHARE.0007", 400, "A batch has at most 100 images and 2560 pairs."),
  INVALID_QUERY("SHARE.0016", 400, "A query parameter has a value that it can't have."),
  TOO_MANY_IMAGES(
      "SHARE.0027",
      400,
      "More than 5000 images would have to be read for this order or filter: narrow the list by"
          + " visibility, member_status, owner or id, or page through all of it by creation."),
  TOO_MANY_MEMBERS(
      "SHARE.0028", 400, "The image has more than 10000 members: page through them with limit."),
  ANSWER_TOO_LARGE(
      "SHARE.0048",
      400,
      "The answer would take more than 6 MB: page through the list with limit, and through recipients"
          + " as members."),
  UNSUPPORTED_MEDIA_TYPE("SHARE.0017", 415, "The media type of the body is not supported."),
  UNKNOWN_ACTION("SHARE.0018", 400, "The action is not one that can be asked about."),
  VAULT_NAMED(
      "SHARE.0039",
      400,
      "A replica keeps no vault_id: vaults belong to another service, where replicas are backed up."),

  NOT_SIGNED(
      "SHARE.0030",
      401,
      "The request is not signed with a known access key within the last 10 minutes: as it is, with"
          + " X-Project-Id, Idempotency-Key and If-Match if it has them."),
  NO_PROJECT("IMG.0087", 401, "The token is not scoped to a project: name one of its projects."),
  PROJECT_NOT_ENTITLED(
      "IMG.0030", 403, "The token does not entitle to that project: switch to one of its own."),
  REGION_NOT_ENTITLED(
      "SHARE.0006", 403, "The token is for another region: use that region's endpoint."),
  ROLE_NOT_ENTITLED("IMG.0026", 403, "The roles of the token do not permit this."),

  IMAGE_NOT_FOUND("IMG.0027", 404, "There is no such image."),
  SHARE_NOT_FOUND("SHARE.0002", 404, "The image is not shared with that project."),
  TAG_NOT_FOUND("SHARE.0034", 404, "The image does not have the tag."),
  JOB_NOT_FOUND("IMG.0023", 404, "There is no such job."),
  NOT_FOUND("SHARE.0019", 404, "There is no such resource."),

  ONLY_OWNER_SHARES(
      "IMG.0047",
      403,
      "Only its owner shares an image. Replicate it to a private image first and share that one."),
  ONLY_OWNER_STOPS(
      "SHARE.0005", 403, "Only its owner stops sharing an image. A recipient can reject it."),
  ONLY_OWNER_CHANGES("IMG.0106", 403, "Only its owner changes or deletes an image."),
  ONLY_OWNER_SETS_TERMS(
      "SHARE.0046", 403, "Only the owner of an image sets the terms of its shares."),
  ONLY_OWNER_SEES_RECIPIENTS(
      "SHARE.0063", 403, "Only the owner of an image sees who its recipients are."),
  OWNER_CANNOT_ANSWER(
      "SHARE.0004", 403, "Only the recipient accepts or rejects an offer, not the owner."),
  SHARE_WITH_OWNER("IMG.0076", 403, "An image can't be shared with its own owner."),
  PUBLIC_IMAGE("IMG.0089", 403, "A public image can't be shared."),
  ENCRYPTED_IMAGE("IMG.0098", 403, "An encrypted image can't be shared."),
  IMAGE_NOT_ACTIVE("IMG.0046", 409, "The image is not active."),
  IMAGE_DEACTIVATED(
      "SHARE.0037",
      403,
      "The image is deactivated: nobody can use or offer it until its owner or an operator"
          + " reactivates it."),
  IMAGE_RETIRED(
      "SHARE.0049",
      403,
      "The image is retired: its recipients make nothing new of it. What they have goes on, and can"
          + " be reinstalled."),
  NEVER_ACTIVE(
      "SHARE.0038", 403, "An image that was never active can't be deactivated or reactivated."),
  ALREADY_SHARED("SHARE.0001", 409, "The image is already shared with that project."),
  RECIPIENT_QUOTA_REACHED("IMG.0088", 413, "As many projects as may have accepted this image."),
  PRIVATE_IMAGE_QUOTA_REACHED("IMG.0015", 413, "The project owns as many images as it may."),
  EVENTS_NOT_KEPT(
      "SHARE.0057",
      410,
      "Events after that place are no longer kept: read the feed from its beginning."),
  TOO_MANY_ANSWERS(
      "SHARE.0056",
      413,
      "A project keeps standing answers to at most 1000 owners, beside that to all others."),
  TOO_MANY_NAMES("SHARE.0053", 413, "A project keeps names of at most 1000 projects."),
  NOT_ACCEPTED("IMG.0196", 403, "The image has to be accepted before it can be replicated."),
  PROTECTED_IMAGE("IMG.0028", 403, "The image is protected: remove the protection first."),
  READ_ONLY_ATTRIBUTE("SHARE.0020", 403, "The attribute can't be changed."),
  ATTRIBUTE_NOT_FOUND("IMG.0035", 409, "The image does not have the attribute."),
  NO_IMAGE_DATA(
      "SHARE.0035",
      410,
      "Records of images are kept here, not their bytes: bring the bytes to where servers and disks"
          + " are made from, and register the image or make it active then."),
  ATTRIBUTE_PRESENT("SHARE.0032", 409, "The image has the attribute already."),
  IMAGE_ID_GIVEN(
      "SHARE.0022", 403, "Image IDs are given by the service; operators alone choose one."),
  IMAGE_ID_AHEAD(
      "SHARE.0042",
      400,
      "An image ID of version 7 begins with a time, by which lists go: it can't be more than a day"
          + " ahead of the clock."),
  IMAGE_ID_TAKEN("SHARE.0024", 409, "Another image has or had that ID."),
  REQUEST_SPENT(
      "SHARE.0033",
      409,
      "The image that the request made before is the project's no more: use another key to make"
          + " another one."),
  KEY_OF_ANOTHER_REQUEST(
      "SHARE.0041",
      422,
      "The key was used for a request that asked for something else: use another key for this"
          + " one."),
  VISIBILITY_FOLLOWS_SHARES(
      "SHARE.0025",
      409,
      "An image that projects share can become neither private nor public: stop sharing it first."),
  RECIPIENT_CANNOT_OWN(
      "SHARE.0040",
      409,
      "The image is shared with the project that shall own it: stop sharing it with that project"
          + " first."),
  DESCRIPTION_TOO_LARGE(
      "SHARE.0026", 413, "An image has at most 128 tags and 128 properties of 32 KiB in all."),
  CONCURRENT_CHANGE("SHARE.0008", 409, "The image was changed by another request: try again."),

  RECIPIENTS_CHANGED(
      "SHARE.0062",
      412,
      "The recipients are not as they were read any more: read them again, and decide anew."),

  OFFER_PENDING("SHARE.0013", 403, "The offer of the image has not been accepted yet."),
  OFFER_REJECTED("SHARE.0014", 403, "The offer of the image was rejected: accept it first."),
  ANOTHER_REGION("SHARE.0010", 403, "The image can be used in its own region only."),
  KIND_DOES_NOT_FIT("SHARE.0011", 403, "An image of this kind can't be used for that."),
  NEW_DISKS_ONLY(
      "SHARE.0012",
      403,
      "A shared data-disk image can't restore an existing disk: use it for a new disk."),

  NO_IMAGE_FILE(
      "SHARE.0036",
      400,
      "Records of images are kept here, not their bytes: create a server or a disk from the image, or"
          + " export it from where its bytes are kept."),

  OUTCOME_UNKNOWN(
      "SHARE.0009", 503, "It is not known whether the request was carried out: repeat it."),
  UNAVAILABLE("SHARE.0023", 503, "The service is unavailable for the moment: try again."),
  INTERNAL_ERROR("IMG.0061", 500, "The service failed.");

  private final String code;
  private final int status;
  private final String sentence;

  Refusal(String code, int status, String sentence) {
    this.code = code;
    this.status = status;
    this.sentence = sentence;
  }

  /** The stable code, such as {@code IMG.0088}. */
  public String code() {
    return code;
  }

  /** The HTTP status in the dialect of the Image API. */
  public int imageApiStatus() {
    return status;
  }

  /**
   * The HTTP status in the dialect of the Image Management Service, which answers 400 to all that
   * it refuses of an entitled caller.
   */
  public int cloudImagesStatus() {
    boolean entitlement =
        this == NOT_SIGNED
            || this == NO_PROJECT
            || this == PROJECT_NOT_ENTITLED
            || this == REGION_NOT_ENTITLED
            || this == ROLE_NOT_ENTITLED;
    return entitlement || status >= 500 ? status : 400;
  }

  /** The reason in words, without any value of the request. */
  public String sentence() {
    return sentence;
  }
}

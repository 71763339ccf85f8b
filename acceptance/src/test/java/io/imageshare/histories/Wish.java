package io.imageshare.histories;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.PlannedAction;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Events;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A call that offers, answers, stops or changes terms.
 *
 * @param action what for
 * @param by the caller's project
 * @param operator whether the caller acts for every project
 * @param batch whether it is about all the pairs at once; otherwise it is about the first one
 * @param end from when on the shares are over, in words; empty text for never
 * @param answerBy from when on the offers have lapsed, likewise
 */
record Wish(
    PlannedAction action,
    Project by,
    boolean operator,
    boolean batch,
    List<ImageId> images,
    List<Project> recipients,
    String end,
    String answerBy) {
  private static final String BATCH = " /v1/cloudimages/members";
  private static final String ONE = " /v2/images/{image_id}/members";

  /** The images that it is about. */
  List<ImageId> wishedImages() {
    return batch ? images : images.subList(0, 1);
  }

  /** The projects that it is about. */
  List<Project> wishedRecipients() {
    return batch && !answers() ? recipients : recipients.subList(0, 1);
  }

  /** Whether it accepts or rejects: a batch that does is about one project. */
  boolean answers() {
    return action == PlannedAction.ACCEPT || action == PlannedAction.REJECT;
  }

  /** The call. */
  Events event() {
    Events event = batch ? many() : one();
    event.claim("project_id", by.id()).claim("region", "eu-test-1");
    return operator ? event.claim("scope", "image.admin") : event;
  }

  private Events many() {
    return switch (action) {
      case OFFER ->
          Events.of("POST" + BATCH).json("{%s,%s%s}", imageField(), projectField(), terms(","));
      case ACCEPT, REJECT ->
          Events.of("PUT" + BATCH)
              .json("{%s,'project_id':'%s','status':'%s'}", imageField(), recipient(), answer());
      case STOP -> Events.of("DELETE" + BATCH).json("{%s,%s}", imageField(), projectField());
      case CHANGE, NONE, REFUSE -> one();
    };
  }

  private Events one() {
    Events event =
        switch (action) {
          case OFFER -> Events.of("POST" + ONE).json("{'member':'%s'%s}", recipient(), terms(","));
          case ACCEPT, REJECT ->
              Events.of("PUT" + ONE + "/{member_id}").json("{'status':'%s'}", answer());
          case STOP -> Events.of("DELETE" + ONE + "/{member_id}");
          case CHANGE, NONE, REFUSE ->
              Events.of("PATCH /v1/shares/{image_id}/{project_id}").json("{%s}", terms(""));
        };
    return event
        .path("image_id", images.get(0))
        .path("member_id", recipient())
        .path("project_id", recipient());
  }

  private String terms(String before) {
    String lapse = answerBy.isEmpty() ? "" : ",'answer_by':'" + answerBy + "'";
    if (end.isEmpty()) {
      return action == PlannedAction.CHANGE ? before + "'expires_at':null" + lapse : lapse;
    }
    return before + "'expires_at':'" + end + "'" + lapse;
  }

  private String answer() {
    return action == PlannedAction.ACCEPT ? "accepted" : "rejected";
  }

  private String recipient() {
    return recipients.get(0).id();
  }

  private String imageField() {
    return "'images':" + list(images);
  }

  private String projectField() {
    return "'projects':" + list(recipients);
  }

  private static String list(List<?> items) {
    return items.stream().map(item -> "'" + item + "'").collect(Collectors.joining(",", "[", "]"));
  }
}

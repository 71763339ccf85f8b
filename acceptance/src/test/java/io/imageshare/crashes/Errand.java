package io.imageshare.crashes;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.service.Api;
import io.imageshare.service.Api.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one caller has the service do, image after image, and what it knows of it: what was
 * acknowledged, and the one request that may not have been answered.
 */
final class Errand {
  /** Who owns the images, of the users that are made up on this machine. */
  static final String OWNER = "olivia";

  /** Who answers. */
  static final String RECIPIENT = "ravi";

  private static final int NOT_FOUND = 404;

  private final String owner;
  private final List<String> recipients;
  private final String name;
  private final List<String> trail = new ArrayList<>();
  private Map<String, String> shares = new TreeMap<>();
  private Step step = Step.REGISTER;
  private String key = UUID.randomUUID().toString();
  private boolean unanswered;
  private @Nullable ImageId image;
  private String standing = "";

  /**
   * @param owner the project of the images
   * @param recipients of whom the first one answers
   * @param name of an owner that nobody else answers
   */
  Errand(String owner, List<String> recipients, String name) {
    this.owner = owner;
    this.recipients = recipients;
    this.name = name;
  }

  /**
   * Takes the next step, or the last one again if it was not answered.
   *
   * @return false if there is no answer
   */
  boolean step(Api api) {
    Optional<Answer> answer = answer(api);
    trail.add(step + (answer.isPresent() ? "" : " without an answer"));
    answer.ifPresent(this::acknowledge);
    unanswered = answer.isEmpty();
    return answer.isPresent();
  }

  /** The image that it is about; empty before the first one. */
  Optional<ImageId> image() {
    return Optional.ofNullable(image);
  }

  /** Whether nothing of it is left to be done. */
  boolean isAtStart() {
    return step == Step.REGISTER && !unanswered;
  }

  private Optional<Answer> answer(Api api) {
    try {
      return Optional.of(ask(api));
    } catch (IOException lost) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Answer ask(Api api) throws IOException, InterruptedException {
    return switch (step) {
      case REGISTER ->
          api.send(OWNER, "POST", "/v2/images", "{'name':'one'}", Map.of("Idempotency-Key", key));
      case ANSWER_BEFORE ->
          api.send(RECIPIENT, "PUT", "/v1/answers/" + name, "{'answer':'" + nextStanding() + "'}");
      case OFFER -> batch(api, OWNER, "POST", projects() + "," + end(Step.END));
      case OFFER_AGAIN -> batch(api, OWNER, "POST", projects());
      case CHANGE ->
          api.send(
              OWNER,
              "PATCH",
              "/v1/shares/" + image + "/" + recipients.get(0),
              "{" + end(Step.CHANGED_END) + "}");
      case SET_RECIPIENTS ->
          api.send(OWNER, "PUT", "/v1/images/" + image + "/recipients", wanted());
      case STOP -> batch(api, OWNER, "DELETE", projects());
      case ACCEPT ->
          batch(
              api,
              RECIPIENT,
              "PUT",
              String.format("'project_id':'%s','status':'accepted'", recipients.get(0)));
      case DELETE -> api.send(OWNER, "DELETE", "/v2/images/" + image, "");
      case CLEAN_UP -> api.invoke("CleanupFunction");
    };
  }

  private Answer batch(Api api, String user, String method, String about)
      throws IOException, InterruptedException {
    String body = String.format("{'images':['%s'],%s}", image, about);
    return api.send(user, method, "/v1/cloudimages/members", body);
  }

  private String projects() {
    return step.of(recipients).stream().collect(Collectors.joining("','", "'projects':['", "']"));
  }

  private String wanted() {
    return step.of(recipients).stream()
        .map(project -> "{'project_id':'" + project + "'," + end(Step.WANTED_END) + "}")
        .collect(Collectors.joining(",", "{'recipients':[", "]}"));
  }

  private static String end(String time) {
    return "'expires_at':'" + time + "'";
  }

  /** Another one each time. */
  private String nextStanding() {
    return standing.equals("accept") ? "reject" : "accept";
  }

  private void acknowledge(Answer answer) {
    boolean repeated = unanswered && step == Step.DELETE && answer.status() == NOT_FOUND;
    assertThat(answer.succeeded() || repeated).as("%s: %s", this, answer).isTrue();
    List<Map<String, String>> stages = step.stages(shares, recipients);
    shares = stages.get(stages.size() - 1);
    if (step == Step.ANSWER_BEFORE) {
      standing = nextStanding();
    } else if (step == Step.REGISTER) {
      image = new ImageId(answer.body().path("id").stringValue());
      trail.clear();
      key = UUID.randomUUID().toString();
    } else if (step == Step.DELETE) {
      shares = new TreeMap<>();
    }
    step = step.next();
  }

  /**
   * Checks that the records are as was acknowledged, and the step that was not is there by whole
   * transactions.
   *
   * @return how much of it there is
   */
  Trace check(Cloud cloud) {
    assertThat(new Found(cloud).standing(recipients.get(0), name))
        .as("%s", this)
        .isIn(possibleStandings());
    ImageId known = image;
    if (step == Step.REGISTER || known == null) {
      return unanswered ? Trace.UNCLEAR : Trace.NONE;
    }
    boolean alive = cloud.records().isAlive(known);
    if (step == Step.CLEAN_UP || (step == Step.DELETE && unanswered && !alive)) {
      assertThat(alive).as("%s", this).isFalse();
      return unanswered ? Trace.WHOLE : Trace.NONE;
    }
    assertThat(alive).as("%s", this).isTrue();
    Map<String, String> found = new Found(cloud).shares(owner, known);
    List<Map<String, String>> possible =
        unanswered ? step.stages(shares, recipients) : List.of(shares);
    assertThat(possible).as("%s", this).contains(found);
    int done = possible.indexOf(found);
    if (!unanswered || done == 0) {
      return Trace.NONE;
    }
    return done < possible.size() - 1 ? Trace.PART : Trace.WHOLE;
  }

  private List<String> possibleStandings() {
    return unanswered && step == Step.ANSWER_BEFORE
        ? List.of(standing, nextStanding())
        : List.of(standing);
  }

  @Override
  public String toString() {
    String now = (unanswered ? "unanswered " : "before ") + step + " of image " + image;
    return now + " after " + String.join(", ", trail);
  }

  /** How much there is of a step that was not answered. */
  enum Trace {
    NONE,
    PART,
    WHOLE,
    UNCLEAR
  }
}

package io.imageshare.bench.soak;

import io.imageshare.service.Api;
import io.imageshare.service.Api.Answer;
import io.imageshare.service.RunningService.Access;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a worker does with an image, with what has to be answered in the state that it is in. */
final class Actions {
  static final String OWNER = "olivia";
  static final String RECIPIENT = "ravi";
  private static final String COMPUTE = "compute";
  private static final int UNAVAILABLE = 503;

  private final Api api;
  private final Access access;
  private final String recipient;

  Actions(Api api) {
    this.api = api;
    this.access = api.access();
    this.recipient = access.user(RECIPIENT).project();
  }

  /**
   * What came of a request.
   *
   * @param expected what had to be answered: a status, and what else there was to see
   * @param answered the same of the answer
   */
  record Result(String expected, String answered) {
    boolean isWrong() {
      return !expected.equals(answered);
    }

    static Result of(int expected, Answer answer) {
      return new Result(String.valueOf(expected), String.valueOf(answer.status()));
    }
  }

  /** Registers an image; empty if it was refused. */
  Optional<KnownImage> register() throws IOException, InterruptedException {
    Answer answer = send(OWNER, "POST", "/v2/images", "{'name':'soak','kind':'system_disk'}");
    return answer.status() == 201
        ? Optional.of(new KnownImage(answer.body().path("id").stringValue()))
        : Optional.empty();
  }

  Result offer(KnownImage image) throws IOException, InterruptedException {
    KnownState before = image.state();
    boolean done = before == KnownState.NOT_SHARED || before == KnownState.REJECTED;
    Answer answer =
        changing(
            image,
            done ? KnownState.PENDING : before,
            OWNER,
            "POST",
            members(image),
            "{'member':'" + recipient + "'}");
    int refused = before == KnownState.DELETED ? 404 : 409;
    return Result.of(done ? 200 : refused, answer);
  }

  Result answer(KnownImage image, KnownState state) throws IOException, InterruptedException {
    boolean done = image.state().isShare();
    Answer answer =
        changing(
            image,
            done ? state : image.state(),
            RECIPIENT,
            "PUT",
            member(image),
            "{'status':'" + state.wireName() + "'}");
    return Result.of(done ? 200 : 404, answer);
  }

  Result stop(KnownImage image) throws IOException, InterruptedException {
    boolean done = image.state().isShare();
    KnownState after = done ? KnownState.NOT_SHARED : image.state();
    Answer answer = changing(image, after, OWNER, "DELETE", member(image), "");
    return Result.of(done ? 204 : 404, answer);
  }

  Result delete(KnownImage image) throws IOException, InterruptedException {
    boolean done = image.state() != KnownState.DELETED;
    Answer answer = changing(image, KnownState.DELETED, OWNER, "DELETE", path(image), "");
    return Result.of(done ? 204 : 404, answer);
  }

  /** Sends what leaves the image in that state, or in doubt if the answer is lost. */
  private Answer changing(
      KnownImage image, KnownState after, String user, String method, String path, String body)
      throws IOException, InterruptedException {
    try {
      Answer answer = send(user, method, path, body);
      image.is(after);
      return answer;
    } catch (IOException lost) {
      image.mayHaveBecome(after);
      throw lost;
    }
  }

  /** Asks whether the recipient may use the image: only if it has accepted (R19). */
  Result ask(KnownImage image) throws IOException, InterruptedException {
    Answer answer =
        send(
            COMPUTE,
            "POST",
            "/v1/images/" + image.id() + "/access",
            "{'action':'create_server','region':'%s','project_id':'%s'}"
                .formatted(access.region(), recipient));
    return new Result(
        "200 " + (image.state() == KnownState.ACCEPTED),
        answer.status() + " " + answer.body().path("allowed").asString("?"));
  }

  /** Offers the image to projects that never answer, and stops that again. */
  Result shareWithMany(KnownImage image) throws IOException, InterruptedException {
    String body = "{'images':['" + image.id() + "'],'projects':['crowd-1','crowd-2','crowd-3']}";
    Answer offered = send(OWNER, "POST", "/v1/cloudimages/members", body);
    Answer stopped = send(OWNER, "DELETE", "/v1/cloudimages/members", body);
    return new Result("200 200", offered.status() + " " + stopped.status());
  }

  /** Reads the lists of both sides. */
  Result list(KnownImage image) throws IOException, InterruptedException {
    Answer received = send(RECIPIENT, "GET", "/v1/shares/received?limit=10", "");
    Answer images = send(RECIPIENT, "GET", "/v2/images?limit=10", "");
    Answer members = send(OWNER, "GET", members(image), "");
    int ofImage = image.state() == KnownState.DELETED ? 404 : 200;
    return new Result(
        "200 200 " + ofImage, received.status() + " " + images.status() + " " + members.status());
  }

  Result cleanUp() throws IOException, InterruptedException {
    return Result.of(200, answered(api.invoke("cleanup")));
  }

  private Answer send(String user, String method, String path, String body)
      throws IOException, InterruptedException {
    return answered(api.send(user, method, path, body));
  }

  /**
   * A service that stops refuses what comes too late, which a client can't tell from a connection
   * that is closed.
   */
  private static Answer answered(Answer answer) throws IOException {
    if (answer.status() == UNAVAILABLE) {
      throw new IOException("the service was not available: " + answer.body());
    }
    return answer;
  }

  /** How the image stands, as its owner is shown it. */
  KnownState read(KnownImage image) throws IOException, InterruptedException {
    if (send(OWNER, "GET", path(image), "").status() == 404) {
      return KnownState.DELETED;
    }
    Answer member = send(OWNER, "GET", member(image), "");
    JsonNode status = member.body().path("status");
    for (KnownState state : KnownState.values()) {
      if (state.isShare() && status.asString("").equals(state.wireName())) {
        return state;
      }
    }
    return KnownState.NOT_SHARED;
  }

  private static String path(KnownImage image) {
    return "/v2/images/" + image.id();
  }

  private static String members(KnownImage image) {
    return path(image) + "/members";
  }

  private String member(KnownImage image) {
    return members(image) + "/" + recipient;
  }
}

package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.CallLog;
import io.imageshare.rules.cloud.Project;
import io.imageshare.rules.cloud.SampleEvents;
import io.imageshare.testkit.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What a project learns of images that are neither its own nor shared with it (R30). */
class StrangerTest extends Rules {
  private static final String HEX = "[0-9a-f]";

  /** Requests about an image, from a project that shall not learn of it. */
  private static final Map<String, Function<Question, Call>> REQUESTS = requests();

  /**
   * Who asks about what.
   *
   * @param asker the project that asks
   * @param image the image that is asked about
   * @param other another project, with which the image may be shared
   */
  private record Question(Project asker, ImageId image, Project other) {
    Call to(String routeKey) {
      return asker.asks(routeKey);
    }

    Call about(String routeKey) {
      return asker.asks(routeKey, image);
    }
  }

  private static Map<String, Function<Question, Call>> requests() {
    Map<String, Function<Question, Call>> requests = new LinkedHashMap<>();
    requests.put("read", q -> q.about("GET /v2/images/{image_id}"));
    requests.put("file", q -> q.about("GET /v2/images/{image_id}/file"));
    requests.put("members", q -> q.about("GET /v2/images/{image_id}/members"));
    requests.put("member", q -> member(q, "GET", q.other));
    requests.put("own member", q -> member(q, "GET", q.asker));
    requests.put("cloud members", q -> cloudMember(q, ""));
    requests.put("cloud member", q -> cloudMember(q, "/{member_id}").path("member_id", q.other));
    requests.put(
        "share",
        q -> q.about("POST /v2/images/{image_id}/members").body("{'member':'%s'}", q.other));
    requests.put(
        "share with the asker",
        q -> q.about("POST /v2/images/{image_id}/members").body("{'member':'%s'}", q.asker));
    requests.put("recipients", q -> q.about("GET /v1/images/{image_id}/recipients"));
    requests.put("set recipients", q -> recipients(q, ""));
    requests.put("plan recipients", q -> recipients(q, "dry_run=true"));
    requests.put(
        "terms",
        q ->
            q.about("PATCH /v1/shares/{image_id}/{project_id}")
                .path("project_id", q.other)
                .body("{'expires_at':null}"));
    requests.put("stop", q -> member(q, "DELETE", q.other));
    requests.put("stop its own", q -> member(q, "DELETE", q.asker));
    for (String status : List.of("accepted", "rejected")) {
      String body = "{'status':'" + status + "'}";
      requests.put(status, q -> member(q, "PUT", q.asker).body(body));
      requests.put(status + " for another", q -> member(q, "PUT", q.other).body(body));
      requests.put(
          "batch of " + status,
          q ->
              q.to("PUT /v1/cloudimages/members")
                  .body(
                      "{'images':['%s'],'project_id':'%s','status':'%s'}",
                      q.image, q.asker, status));
    }
    requests.put(
        "rename",
        q ->
            q.about("PATCH /v2/images/{image_id}")
                .body("[{'op':'replace','path':'/name','value':'x'}]"));
    requests.put(
        "patch badly",
        q ->
            q.about("PATCH /v2/images/{image_id}")
                .body("[{'op':'remove','path':'/no_such_attribute'}]"));
    requests.put(
        "rename a cloud image",
        q ->
            q.about("PATCH /v2/cloudimages/{image_id}")
                .body("[{'op':'replace','path':'/name','value':'x'}]"));
    requests.put("delete", q -> q.about("DELETE /v2/images/{image_id}"));
    for (String action : List.of("deactivate", "reactivate")) {
      requests.put(action, q -> q.about("POST /v2/images/{image_id}/actions/" + action));
    }
    requests.put(
        "retire",
        q -> q.about("PUT /v1/images/{image_id}/retirement").body("{'replacement':'%s'}", q.image));
    requests.put("unretire", q -> q.about("DELETE /v1/images/{image_id}/retirement"));
    for (String method : List.of("PUT", "DELETE")) {
      requests.put(
          method + " of a tag",
          q -> q.about(method + " /v2/images/{image_id}/tags/{tag}").path("tag", "linux"));
    }
    requests.put("tags by key", q -> keyed(q, "GET", ""));
    requests.put("tag a key", q -> keyed(q, "POST", "").body("{'tag':{'key':'a','value':'b'}}"));
    requests.put(
        "tag keys",
        q -> keyed(q, "POST", "/action").body("{'action':'create','tags':[{'key':'a'}]}"));
    requests.put("untag a key", q -> keyed(q, "DELETE", "/{key}").path("key", "linux"));
    requests.put(
        "tag a cloud image",
        q -> q.to("PUT /v1/cloudimages/tags").body("{'image_id':'%s','tag':'a'}", q.image));
    for (String route :
        List.of(
            "PUT /v2/images/{image_id}/file",
            "PUT /v2/images/{image_id}/stage",
            "POST /v2/images/{image_id}/import")) {
      requests.put(route, q -> q.about(route));
    }
    requests.put(
        "copy", q -> q.about("POST /v1/cloudimages/{image_id}/copy").body("{'name':'copy'}"));
    requests.put("batch of offers", q -> batch(q, "POST"));
    requests.put("batch of stops", q -> batch(q, "DELETE"));
    for (String action :
        List.of("create_server", "create_data_disk", "restore_data_disk", "share")) {
      requests.put(
          action,
          q ->
              q.about("POST /v1/images/{image_id}/access")
                  .body("{'action':'%s','region':'eu-test-9'}", action));
    }
    requests.put(
        "list by its ID", q -> q.to("GET /v2/images").query("member_status=all&id=" + q.image));
    requests.put(
        "list after it", q -> q.to("GET /v2/images").query("member_status=all&marker=" + q.image));
    requests.put("cloud images by its ID", q -> q.to("GET /v2/cloudimages").query("id=" + q.image));
    requests.put(
        "received after it", q -> q.to("GET /v1/shares/received").query("marker=" + q.image));
    requests.put(
        "given after it",
        q -> q.to("GET /v1/shares/given").query("marker=" + q.image + "/" + q.other));
    requests.put(
        "register under its ID",
        q -> q.to("POST /v2/images").body("{'name':'x','id':'%s'}", q.image));
    return requests;
  }

  static Stream<String> requestNames() {
    return REQUESTS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("requestNames")
  @DisplayName("R30: an image that is hidden is answered as one that never existed")
  void hidden(String name) {
    Function<Question, Call> request = REQUESTS.getOrDefault(name, question -> fail());
    CallLog log = new CallLog();
    Project stranger = cloud.project().at(cloud.watched(log));
    stranger.registers("system_disk");
    log.drain();

    for (Map.Entry<String, ImageId> hidden : hiddenImages().entrySet()) {
      String known = told(request, new Question(stranger, hidden.getValue(), recipient));
      List<String> callsForKnown = log.drain();
      String never = told(request, new Question(stranger, neverLike(hidden.getValue()), recipient));

      assertThat(known).as(hidden.getKey()).isEqualTo(never);
      // Those that go side by side come in any order.
      assertThat(callsForKnown)
          .as(hidden.getKey())
          .containsExactlyInAnyOrderElementsOf(log.drain());
    }
  }

  @Test
  @DisplayName("R30: a recipient learns of no other recipient of the same image")
  void otherRecipients() {
    ImageId image = owner.registers("system_disk");
    Project other = cloud.project();
    owner.job(owner.shares(List.of(image), List.of(recipient, other)));
    other.accepts(image).succeeds();
    Project nobody = cloud.project();

    assertThat(recipient.members(image)).containsExactly(recipient.as("pending"));
    for (Project each : List.of(other, nobody)) {
      recipient.sees(image, each).isRefusedFor(Refusal.SHARE_NOT_FOUND);
      recipient.answersFor(each, image, "rejected").isRefusedFor(Refusal.SHARE_NOT_FOUND);
      recipient.stops(image, each).isRefusedFor(Refusal.ONLY_OWNER_STOPS);
      recipient.shares(image, each).isRefusedFor(Refusal.ONLY_OWNER_SHARES);
    }
    bothSee(image, owner, recipient, "pending");
  }

  @Test
  @DisplayName("R30: a project sees no job of another one")
  void jobs() {
    ImageId image = owner.registers("system_disk");
    String job = owner.shares(List.of(image), List.of(recipient)).succeeds().text("job_id");

    recipient
        .asks("GET /v1/cloudimages/job/{job_id}")
        .path("job_id", job)
        .send()
        .isRefusedFor(Refusal.JOB_NOT_FOUND);
    recipient
        .asks("GET /v1/{project_id}/jobs/{job_id}")
        .path("project_id", owner)
        .path("job_id", job)
        .send()
        .isRefusedFor(Refusal.PROJECT_NOT_ENTITLED);
  }

  @Test
  @DisplayName("R30: the names that are compared here are all routes that name an image")
  void allRoutes() {
    Question question = new Question(cloud.project(), owner.registers("system_disk"), recipient);
    List<String> routes = new ArrayList<>();
    REQUESTS.values().forEach(request -> routes.add(request.apply(question).routeKey()));

    assertThat(routes)
        .containsAll(
            SampleEvents.all().keySet().stream()
                .filter(route -> route.contains("{image_id}") || route.endsWith("/members"))
                .toList());
  }

  /**
   * An ID that never was an image's, so close to another that no list has anything between them.
   */
  private static ImageId neverLike(ImageId image) {
    String id = image.value();
    int last = Character.digit(id.charAt(id.length() - 1), 16);
    return new ImageId(id.substring(0, id.length() - 1) + Character.forDigit(last ^ 1, 16));
  }

  /** The answer and the job that it made, without what differs between any two requests. */
  private static String told(Function<Question, Call> request, Question question) {
    Answer answer = request.apply(question).send();
    StringBuilder told = new StringBuilder(answer.toString());
    if (answer.status() == 200 && answer.body().contains("job_id")) {
      told.append(question.asker.job(answer));
    }
    return told.toString()
        .replace(question.image.value(), "IMAGE")
        .replaceAll(HEX + "{8}-" + HEX + "{4}-7[0-9a-f-]{21}", "NEW")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "TIME");
  }

  private Map<String, ImageId> hiddenImages() {
    Map<String, ImageId> images = new LinkedHashMap<>();
    images.put("private", owner.registers("system_disk"));
    for (String state : List.of("pending", "accepted", "rejected")) {
      ImageId shared = owner.registers("data_disk");
      owner.shares(shared, recipient).succeeds();
      if (!state.equals("pending")) {
        recipient.answers(shared, state).succeeds();
      }
      images.put(state, shared);
    }
    images.put("encrypted", owner.registers("full_ecs", ",'encrypted':true"));
    images.put("queued", owner.registers("system_disk", ",'status':'queued'"));
    images.put("protected", owner.registers("system_disk", ",'protected':true"));
    images.put("public", publicImage());
    ImageId retired = owner.registers("system_disk");
    owner.retires(retired, "").succeeds();
    images.put("retired", retired);
    ImageId deleted = owner.registers("system_disk");
    owner.shares(deleted, recipient).succeeds();
    owner.deletes(deleted).succeeds();
    images.put("deleted", deleted);
    return images;
  }

  private ImageId publicImage() {
    JsonNode image =
        owner
            .asks("POST /v2/images")
            .claim("scope", "image.admin")
            .body("{'name':'public','visibility':'public'}")
            .send()
            .succeeds()
            .json();
    return new ImageId(image.path("id").stringValue());
  }

  private static Call recipients(Question q, String query) {
    return q.about("PUT /v1/images/{image_id}/recipients")
        .query(query)
        .body("{'recipients':[{'project_id':'%s'}]}", q.other);
  }

  private static Call member(Question question, String method, Project member) {
    return question
        .about(method + " /v2/images/{image_id}/members/{member_id}")
        .path("member_id", member);
  }

  private static Call cloudMember(Question question, String rest) {
    return question
        .about("GET /v1/{project_id}/cloudimages/{image_id}/members" + rest)
        .path("project_id", question.asker);
  }

  private static Call keyed(Question question, String method, String rest) {
    return question
        .about(method + " /v2/{project_id}/images/{image_id}/tags" + rest)
        .path("project_id", question.asker);
  }

  private static Call batch(Question question, String method) {
    return question
        .to(method + " /v1/cloudimages/members")
        .body("{'images':['%s'],'projects':['%s']}", question.image, question.other);
  }

  private static Call fail() {
    throw new IllegalStateException("there is no such request");
  }
}

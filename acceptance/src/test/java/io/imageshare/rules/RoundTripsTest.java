package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.CallLog;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.OperatorLog;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How often a request goes to the table and back, as the calls and the function's log tell. */
class RoundTripsTest extends Rules {
  private static final String READ = "batchGetItem";
  private static final String COMMIT = "transactWriteItems";

  private final CallLog log = new CallLog();
  private final OperatorLog told = new OperatorLog();
  private final Cloud watched = cloud.around(log).logging(told);

  RoundTripsTest() {
    super(Cloud.onTable());
  }

  @Test
  @DisplayName("reading an image or a share takes one round trip")
  void reads() {
    ImageId image = shared();

    expect(at(owner).sees(image), READ);
    expect(at(recipient).sees(image), READ);
    expect(at(owner).sees(image, recipient), READ);
    expect(at(recipient).sees(image, recipient), READ);
  }

  @Test
  @DisplayName("R34: what is over and not tidied up costs only those who are told exact counts")
  void overAndNotTidiedUp() {
    ImageId image = shared();
    Instant end = cloud.clock().instant().plusSeconds(60);
    owner
        .asks("POST /v2/images/{image_id}/members", image)
        .body("{'member':'%s','expires_at':'%s'}", cloud.project(), end)
        .send()
        .succeeds();
    cloud.clock().advance(Duration.ofMinutes(2));

    expect(at(owner).sees(image), READ, "query", "query", READ);
    expect(at(recipient).sees(image), READ);
    expect(at(owner).asks("GET /v2/images/{image_id}/members", image).send(), READ, "query");
    expect(
        at(owner).asks("POST /v2/images/{image_id}/actions/deactivate", image).send(),
        READ,
        COMMIT);
    expect(at(owner).asks("DELETE /v2/images/{image_id}", image).send(), READ, COMMIT);
  }

  @Test
  @DisplayName("an access decision takes one round trip, whatever it is")
  void decisions() {
    ImageId image = shared();

    expect(at(owner).mayUse(image, "create_server"), READ);
    expect(at(recipient).mayUse(image, "create_server"), READ);
    expect(at(cloud.project()).mayUse(image, "create_server"), READ);
  }

  @Test
  @DisplayName("R43: the first use by a recipient of each day takes one more, its others none")
  void firstUse() {
    ImageId image = shared();
    recipient.accepts(image).succeeds();

    for (int day = 0; day < 2; day++) {
      expect(at(recipient).mayUse(image, "create_server"), READ, COMMIT);
      expect(at(recipient).mayUse(image, "create_server"), READ);
      cloud.clock().advance(Duration.ofDays(1));
    }
  }

  @Test
  @DisplayName("a page of a list takes two: the queries side by side, then the images")
  void pages() {
    Stream.generate(this::shared).limit(30).forEach(image -> recipient.accepts(image).succeeds());
    shared();

    expect(list("GET /v2/images", "limit=25"), "query", "query", READ);
    expect(list("GET /v2/images", "visibility=shared&limit=25"), "query", "query", READ);
    expect(list("GET /v2/cloudimages", "limit=25"), "query", "query", READ);
    expect(list("GET /v1/shares/received", "status=pending"), "query", READ);
    expect(list("GET /v1/shares/received", "status=accepted"), "query", READ);
    expect(list("GET /v1/shares/received", "pending_since=2099-01-01"), "query", READ);
    expect(list("GET /v1/shares/received", "status=pending&find=image"), "query", READ);
    expect(list("GET /v1/shares/received", "unused_since=2099-01-01&limit=25"), "query", READ);
  }

  @Test
  @DisplayName("of images that are named a list takes one: a read of each, side by side")
  void named() {
    String images = shared() + "," + shared();

    expect(list("GET /v1/shares/received", "image_id=in:" + images), READ, READ);
    expect(list("GET /v2/images", "member_status=all&id=in:" + images), READ, READ);
  }

  @Test
  @DisplayName("of all states too: the lists are looked at again side by side with the images")
  void severalStates() {
    shared();

    expectTwoLooks(list("GET /v1/shares/received", ""));
    expectTwoLooks(list("GET /v1/shares/summary", ""));
  }

  @Test
  @DisplayName("the shares of an image take two: the image, then its shares")
  void members() {
    ImageId image = shared();

    expect(at(owner).asks("GET /v2/images/{image_id}/members", image).send(), READ, "query");
    expect(at(recipient).asks("GET /v2/images/{image_id}/members", image).send(), READ);
  }

  @Test
  @DisplayName("R39: recipients are read in two, and set in two more if any are to be changed")
  void recipients() {
    ImageId image = owner.registers("system_disk");
    Project at = at(owner);

    expect(RecipientsTest.set(at, image, List.of(recipient)).send(), READ, "query", READ, COMMIT);
    expect(RecipientsTest.set(at, image, List.of(recipient)).send(), READ, "query");
    expect(RecipientsTest.read(at, image), READ, "query");
  }

  @Test
  @DisplayName("offering, accepting, rejecting and stopping take two each: read and commit")
  void writes() {
    ImageId image = owner.registers("system_disk");

    expect(at(owner).shares(image, recipient), READ, COMMIT);
    expect(at(recipient).accepts(image), READ, COMMIT);
    expect(at(recipient).rejects(image), READ, COMMIT);
    expect(at(owner).stops(image, recipient), READ, COMMIT);
  }

  @Test
  @DisplayName("R37: offers that meet standing answers take no more, and setting these two")
  void standingAnswers() {
    expect(at(recipient).answersBefore("default", "accept"), READ, COMMIT);
    expect(at(recipient).answersBefore(owner.id(), "reject"), READ, COMMIT);
    expect(at(recipient).standingAnswers(), READ);
    expect(at(owner).shares(owner.registers("system_disk"), recipient), READ, COMMIT);
    expect(at(recipient).asksAgain(owner.id()), READ, COMMIT);
    expect(at(recipient).asksAgain(owner.id()), READ);
    expect(at(owner).shares(owner.registers("system_disk"), recipient), READ, COMMIT);
  }

  @Test
  @DisplayName("naming a project takes two, and reading all names one")
  void projectNames() {
    expect(at(owner).names(recipient.id(), "Build farm"), READ, COMMIT);
    expect(at(owner).names(recipient.id(), "Build farm"), READ);
    expect(at(owner).projectNames(), READ);
    expect(at(owner).unnames(recipient.id()), READ, COMMIT);
    expect(at(owner).unnames(recipient.id()), READ);
  }

  @Test
  @DisplayName("R31: what is refused, or stands already, takes the read alone")
  void refusals() {
    ImageId image = shared();

    expectRefusal(at(owner).shares(image, recipient), Refusal.ALREADY_SHARED, READ);
    expectRefusal(at(recipient).shares(image, owner), Refusal.ONLY_OWNER_SHARES, READ);
    expectRefusal(at(owner).accepts(image), Refusal.SHARE_NOT_FOUND, READ);
    expectRefusal(at(cloud.project()).accepts(image), Refusal.IMAGE_NOT_FOUND, READ);
    recipient.accepts(image).succeeds();
    expect(at(recipient).accepts(image), READ);
  }

  @Test
  @DisplayName("R2: before a place is refused it is looked for twice")
  void noPlace() {
    ImageId image = shared();
    Project other = cloud.project();
    owner.shares(image, other).succeeds();
    other.accepts(image).succeeds();
    Project full = recipient.at(watched.with("SHARE_LIMIT", "1"));

    expectRefusal(full.accepts(image), Refusal.RECIPIENT_QUOTA_REACHED, READ, READ);
  }

  @Test
  @DisplayName(
      "R38: a plan takes one, of many pairs of an image too, and two where there is no place")
  void plans() {
    ImageId image = shared();
    Call offer = at(owner).asks("POST /v2/images/{image_id}/members", image).query("dry_run=true");
    expect(offer.body("{'member':'%s'}", cloud.project()).send(), READ);

    Call offers = at(owner).asks("POST /v1/cloudimages/members").query("dry_run=true");
    String projects =
        projects(40).stream().map(each -> "'" + each + "'").collect(Collectors.joining(","));
    expect(offers.body("{'images':['%s'],'projects':[%s]}", image, projects).send(), READ);

    Project other = cloud.project();
    owner.shares(image, other).succeeds();
    other.accepts(image).succeeds();
    Call acceptance =
        recipient
            .at(watched.with("SHARE_LIMIT", "1"))
            .asks("PUT /v2/images/{image_id}/members/{member_id}", image)
            .path("member_id", recipient)
            .query("dry_run=true");
    expect(acceptance.body("{'status':'accepted'}").send(), READ, READ);
  }

  @Test
  @DisplayName("registering takes one, changing and deleting an image two")
  void images() {
    ImageId image = at(owner).registers("system_disk");
    expectCalls(COMMIT);

    Answer renamed =
        at(owner)
            .asks("PATCH /v2/images/{image_id}", image)
            .body("[{'op':'replace','path':'/name','value':'other'}]")
            .send();
    expect(renamed, READ, COMMIT);
    expect(at(owner).deletes(image), READ, COMMIT);
  }

  @Test
  @DisplayName("a batch of 33 offers of an image is one commit, of 34 two")
  void batches() {
    ImageId image = owner.registers("system_disk");

    expect(at(owner).shares(List.of(image), projects(33)), READ, COMMIT, "putItem");
    expect(at(owner).shares(List.of(image), projects(34)), READ, COMMIT, COMMIT, "putItem");
  }

  @Test
  @DisplayName("R28: where nothing is left, the clean-up looks into each of its sixteen lists once")
  void idleCleanup() {
    watched.cleanUp();

    expectCalls(Collections.nCopies(16, "query").toArray(String[]::new));
  }

  private ImageId shared() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    return image;
  }

  private Project at(Project project) {
    return project.at(watched);
  }

  private Answer list(String routeKey, String query) {
    return at(recipient).asks(routeKey).query(query).send();
  }

  private void expect(Answer answer, String... calls) {
    answer.succeeds();
    expectCalls(calls);
  }

  private void expectTwoLooks(Answer answer) {
    answer.succeeds();
    List<String> calls = log.drain();
    assertThat(calls.subList(0, 3)).containsOnly("query");
    assertThat(calls.subList(3, calls.size())).containsExactlyInAnyOrder("query", READ);
    expectTold(calls.size());
  }

  private void expectRefusal(Answer answer, Refusal reason, String... calls) {
    answer.isRefusedFor(reason);
    expectCalls(calls);
  }

  private void expectCalls(String... calls) {
    assertThat(log.drain()).containsExactly(calls);
    expectTold(calls.length);
  }

  private void expectTold(int calls) {
    assertThat(told.drain())
        .singleElement()
        .extracting(line -> line.path("roundTrips").intValue())
        .isEqualTo(calls);
  }

  private List<Project> projects(int count) {
    return Stream.generate(cloud::project).limit(count).toList();
  }
}

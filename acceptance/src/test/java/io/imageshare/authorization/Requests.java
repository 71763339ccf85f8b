package io.imageshare.authorization;

import static io.imageshare.authorization.Answered.BY_A_DECISION;
import static io.imageshare.authorization.Answered.BY_A_JOB;
import static io.imageshare.authorization.Answered.BY_A_JOB_OF_ANOTHER;
import static io.imageshare.authorization.Answered.BY_A_LIST;
import static io.imageshare.authorization.Answered.BY_A_PLAN;
import static io.imageshare.authorization.Answered.PLAINLY;

import io.imageshare.authorization.Asked.By;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Project;
import java.util.List;
import java.util.function.Function;

/** All requests that the table has rows for. */
final class Requests {
  private static final String MEMBERS = "/v2/images/{image_id}/members";
  private static final String MEMBER = MEMBERS + "/{member_id}";
  private static final String CLOUD_MEMBERS = "/v1/{project_id}/cloudimages/{image_id}/members";
  private static final String TAGS = "/v2/{project_id}/images/{image_id}/tags";
  private static final String TAG = "{'tag':{'key':'a','value':'b'}}";
  private static final String BATCH = "/v1/cloudimages/members";
  private static final String RECIPIENTS = "/v1/images/{image_id}/recipients";
  private static final String ACCESS = "POST /v1/images/{image_id}/access";

  private Requests() {}

  /** Those whose answers follow from an image and its state. */
  static List<Asked> aboutAnImage() {
    return List.of(
        list("GET /v2/images", "member_status=all"),
        list("GET /v2/cloudimages", "member_status=all"),
        list("GET /v1/shares/received", "status=all"),
        list("GET /v1/shares/given", ""),
        plain("GET /v2/images/{image_id}", "", By::about),
        plain("GET /v2/images/{image_id}/file", "", By::about),
        plain("GET " + MEMBERS, "", By::about),
        plain("GET " + MEMBER, "itself", by -> member(by, by.self())),
        plain("GET " + MEMBER, "another", by -> member(by, by.another())),
        plain("GET " + CLOUD_MEMBERS, "for itself", by -> ofProject(by, by.self())),
        plain("GET " + CLOUD_MEMBERS, "for the owner", by -> ofProject(by, by.scene().owner())),
        plain(
            "GET " + CLOUD_MEMBERS + "/{member_id}",
            "itself",
            by -> ofProject(by, by.self()).path("member_id", by.self())),
        plain(
            "GET " + CLOUD_MEMBERS + "/{member_id}",
            "another",
            by -> ofProject(by, by.self()).path("member_id", by.another())),
        plain("POST " + MEMBERS, "", by -> by.about().body("{'member':'new-project'}")),
        plain(
            "POST " + MEMBERS, "with itself", by -> by.about().body("{'member':'%s'}", by.self())),
        plain("PUT " + MEMBER, "accept", by -> answer(by, by.self(), "accepted")),
        plain("PUT " + MEMBER, "reject", by -> answer(by, by.self(), "rejected")),
        plain("PUT " + MEMBER, "accept for another", by -> answer(by, by.another(), "accepted")),
        plain("DELETE " + MEMBER, "itself", by -> member(by, by.self())),
        plain("DELETE " + MEMBER, "another", by -> member(by, by.another())),
        plain(
            "PATCH /v1/shares/{image_id}/{project_id}",
            "of itself",
            by -> by.about().path("project_id", by.self()).body("{'expires_at':null}")),
        plain(
            "PATCH /v1/shares/{image_id}/{project_id}",
            "of another",
            by -> by.about().path("project_id", by.another()).body("{'expires_at':null}")),
        job("POST " + BATCH, "", by -> batch(by, "new-project")),
        job("PUT " + BATCH, "accept", by -> answers(by, by.self())),
        new Asked(
            "PUT " + BATCH,
            "accept for another",
            BY_A_JOB_OF_ANOTHER,
            by -> answers(by, by.another())),
        job("DELETE " + BATCH, "another", by -> batch(by, by.another())),
        planned("POST " + MEMBERS, "", by -> by.about().body("{'member':'new-project'}")),
        planned("PUT " + MEMBER, "accept", by -> answer(by, by.self(), "accepted")),
        planned("PUT " + MEMBER, "for another", by -> answer(by, by.another(), "accepted")),
        planned("DELETE " + MEMBER, "another", by -> member(by, by.another())),
        planned("POST " + BATCH, "", by -> batch(by, "new-project")),
        planned("PUT " + BATCH, "accept", by -> answers(by, by.self())),
        planned("PUT " + BATCH, "for another", by -> answers(by, by.another())),
        planned("DELETE " + BATCH, "another", by -> batch(by, by.another())),
        planned(
            "PATCH /v1/shares/{image_id}/{project_id}",
            "for another",
            by -> ofProject(by, by.another()).body("{'expires_at':null}")),
        plain("GET " + RECIPIENTS, "", By::about),
        plain("PUT " + RECIPIENTS, "", by -> recipients(by, "new-project")),
        plain(
            "PUT " + RECIPIENTS,
            "planned",
            by -> recipients(by, "new-project").query("dry_run=true")),
        plain("PATCH /v2/images/{image_id}", "", by -> renamed(by.about())),
        plain(
            "PATCH /v2/images/{image_id}",
            "to another owner",
            by -> by.about().body("[{'op':'replace','path':'/owner','value':'new-project'}]")),
        plain("PATCH /v2/cloudimages/{image_id}", "", by -> renamed(by.about())),
        plain("DELETE /v2/images/{image_id}", "", By::about),
        plain("POST /v2/images/{image_id}/actions/deactivate", "", By::about),
        plain("POST /v2/images/{image_id}/actions/reactivate", "", By::about),
        plain("PUT /v1/images/{image_id}/retirement", "", By::about),
        plain("DELETE /v1/images/{image_id}/retirement", "", By::about),
        plain("PUT /v2/images/{image_id}/tags/{tag}", "", by -> by.about().path("tag", "linux")),
        plain("DELETE /v2/images/{image_id}/tags/{tag}", "", by -> by.about().path("tag", "linux")),
        plain("GET " + TAGS, "", by -> ofProject(by, by.self())),
        plain("GET " + TAGS, "for the owner", by -> ofProject(by, by.scene().owner())),
        plain("POST " + TAGS, "", by -> ofProject(by, by.self()).body(TAG)),
        plain("POST " + TAGS, "for the owner", by -> ofProject(by, by.scene().owner()).body(TAG)),
        plain(
            "POST " + TAGS + "/action",
            "",
            by -> ofProject(by, by.self()).body("{'action':'create','tags':[{'key':'a'}]}")),
        plain("DELETE " + TAGS + "/{key}", "", by -> ofProject(by, by.self()).path("key", "linux")),
        plain(
            "PUT /v1/cloudimages/tags",
            "",
            by -> by.call().body("{'image_id':'%s','tag':'a'}", by.scene().image())),
        plain("PUT /v2/images/{image_id}/file", "", By::about),
        plain("PUT /v2/images/{image_id}/stage", "", By::about),
        plain("POST /v2/images/{image_id}/import", "", By::about),
        job("POST /v1/cloudimages/{image_id}/copy", "", by -> by.about().body("{'name':'copy'}")),
        access("create_server", by -> by.about().body("{'action':'create_server'}")),
        access("share", by -> by.about().body("{'action':'share'}")),
        access(
            "create_server, for the one that has accepted",
            by ->
                by.about()
                    .body("{'action':'create_server','project_id':'%s'}", by.scene().accepted())));
  }

  /** Those that are about no image. */
  static List<Asked> aboutNoImage() {
    return List.of(
        plain("GET /", "", By::call),
        plain("GET /versions", "", By::call),
        plain("GET /v2", "", By::call),
        plain("GET /v2/", "", By::call),
        plain("GET /console", "", By::call),
        plain("GET /console/", "", By::call),
        plain("GET /console/{file+}", "", By::call),
        plain("GET /v2/schemas/{name}", "", by -> by.call().path("name", "image")),
        plain("GET /v2/info/import", "", By::call),
        plain("GET /v2/info/stores", "", By::call),
        plain("GET /v2/tasks", "", By::call),
        plain("GET /v2/tasks/{task_id}", "", By::call),
        plain("GET /v1/cloudimages/os_version", "", By::call),
        plain("GET /v1/cloudimages/tags", "", By::call),
        plain("GET /v1/shares/summary", "", By::call),
        plain("GET /v1/events", "", By::call),
        plain("GET /v1/answers", "", By::call),
        plain("PUT /v1/answers/{owner}", "to the owner", Requests::rejecting),
        plain(
            "PUT /v1/answers/{owner}", "by default", by -> rejecting(by).path("owner", "default")),
        plain("DELETE /v1/answers/{owner}", "", by -> by.call().path("owner", by.scene().owner())),
        plain("GET /v1/names", "", By::call),
        plain(
            "PUT /v1/names/{project_id}",
            "",
            by -> by.call().path("project_id", by.scene().owner()).body("{'name':'name'}")),
        plain(
            "DELETE /v1/names/{project_id}",
            "",
            by -> by.call().path("project_id", by.scene().owner())),
        plain("GET /v1/cloudimages/quota", "", By::call),
        quota("its own", By::self),
        quota("the owner's", by -> by.scene().owner()),
        plain(
            "GET /v1/cloudimages/job/{job_id}",
            "the owner's",
            by -> by.call().path("job_id", by.scene().job())),
        projectJob("the owner's", by -> by.scene().owner()),
        projectJob("the owner's, as its own", By::self),
        plain("POST /v2/images", "", by -> by.call().body("{'name':'new'}")),
        plain(
            "POST /v2/images",
            "under an ID of its choice",
            by -> by.call().body("{'name':'new','id':'0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b'}")),
        plain(
            "POST /v2/images",
            "public",
            by -> by.call().body("{'name':'new','visibility':'public'}")),
        plain(
            "POST /v2/images",
            "for another project",
            by -> by.call().body("{'name':'new','owner':'%s'}", by.another())));
  }

  private static Asked plain(String route, String what, Function<By, Call> filled) {
    return new Asked(route, what, PLAINLY, filled);
  }

  private static Asked list(String route, String query) {
    return new Asked(route, "", BY_A_LIST, by -> by.call().query(query));
  }

  private static Asked job(String route, String what, Function<By, Call> filled) {
    return new Asked(route, what, BY_A_JOB, filled);
  }

  private static Asked access(String what, Function<By, Call> filled) {
    return new Asked(ACCESS, what, BY_A_DECISION, filled);
  }

  private static Asked planned(String route, String what, Function<By, Call> filled) {
    return new Asked(
        route,
        ("planned " + what).strip(),
        BY_A_PLAN,
        by -> filled.apply(by).query("dry_run=true"));
  }

  private static Asked quota(String what, Function<By, Project> project) {
    return plain(
        "GET /v1/{project_id}/cloudimages/quota",
        what,
        by -> by.call().path("project_id", project.apply(by)));
  }

  private static Asked projectJob(String what, Function<By, Project> project) {
    return plain(
        "GET /v1/{project_id}/jobs/{job_id}",
        what,
        by -> by.call().path("project_id", project.apply(by)).path("job_id", by.scene().job()));
  }

  private static Call member(By by, Project member) {
    return by.about().path("member_id", member);
  }

  private static Call ofProject(By by, Project project) {
    return by.about().path("project_id", project);
  }

  private static Call answer(By by, Project recipient, String status) {
    return member(by, recipient).body("{'status':'%s'}", status);
  }

  private static Call rejecting(By by) {
    return by.call().path("owner", by.scene().owner()).body("{'answer':'reject'}");
  }

  private static Call batch(By by, Object project) {
    return by.call().body("{'images':['%s'],'projects':['%s']}", by.scene().image(), project);
  }

  private static Call recipients(By by, String project) {
    return by.about().body("{'recipients':[{'project_id':'%s'}]}", project);
  }

  private static Call answers(By by, Project recipient) {
    return by.call()
        .body(
            "{'images':['%s'],'project_id':'%s','status':'accepted'}",
            by.scene().image(), recipient);
  }

  private static Call renamed(Call call) {
    return call.body("[{'op':'replace','path':'/name','value':'other'}]");
  }
}

package io.imageshare.rules.cloud;

import io.imageshare.domain.ImageId;
import io.imageshare.testkit.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A project, by whose token the service is asked. */
public final class Project {
  private final Cloud cloud;
  private final String id;
  private final String query;

  Project(Cloud cloud, String id) {
    this(cloud, id, "");
  }

  private Project(Cloud cloud, String id, String query) {
    this.cloud = cloud;
    this.id = id;
    this.query = query;
  }

  /** Its ID. */
  public String id() {
    return id;
  }

  /** The same project, asking another service. */
  public Project at(Cloud other) {
    return other.project(id);
  }

  /** The same project, asking what its calls would do (R38). */
  public Project planning() {
    return new Project(cloud, id, "dry_run=true");
  }

  /** A request of that route with its token. */
  public Call asks(String routeKey) {
    return Call.of(cloud, routeKey, id).query(query);
  }

  /** A request of that route about an image. */
  public Call asks(String routeKey, ImageId image) {
    return asks(routeKey).path("image_id", image);
  }

  /** Registers an image of that kind. */
  public ImageId registers(String kind) {
    return registers(kind, "");
  }

  /** Registers an image of that kind with more fields in the body, each after a comma. */
  public ImageId registers(String kind, String more) {
    Answer answer =
        asks("POST /v2/images").body("{'name':'ubuntu','kind':'%s'%s}", kind, more).send();
    return new ImageId(answer.succeeds().text("id"));
  }

  /** Offers the image to a project. */
  public Answer shares(ImageId image, Project recipient) {
    return shares(image, recipient, "");
  }

  /** Offers the image to a project under terms: fields of the body, each after a comma. */
  public Answer shares(ImageId image, Project recipient, String terms) {
    return asks("POST /v2/images/{image_id}/members", image)
        .body("{'member':'%s'%s}", recipient.id, terms)
        .send();
  }

  /** Offers images to projects, in one request. */
  public Answer shares(List<ImageId> images, List<Project> recipients) {
    return shares(images, recipients, "");
  }

  /** Offers images to projects in one request, under terms as above. */
  public Answer shares(List<ImageId> images, List<Project> recipients, String terms) {
    return asks("POST /v1/cloudimages/members")
        .body("{'images':%s,'projects':%s%s}", list(images), list(recipients), terms)
        .send();
  }

  /** Changes the terms of a share: fields of the body. */
  public Answer changesTerms(ImageId image, Project recipient, String terms) {
    return asks("PATCH /v1/shares/{image_id}/{project_id}", image)
        .path("project_id", recipient.id)
        .body("{%s}", terms)
        .send();
  }

  /** Accepts an image. */
  public Answer accepts(ImageId image) {
    return answers(image, "accepted");
  }

  /** Rejects an image. */
  public Answer rejects(ImageId image) {
    return answers(image, "rejected");
  }

  /** Accepts or rejects an image. */
  public Answer answers(ImageId image, String status) {
    return answersFor(this, image, status);
  }

  /** Accepts or rejects an image in the name of a project. */
  public Answer answersFor(Project recipient, ImageId image, String status) {
    return asks("PUT /v2/images/{image_id}/members/{member_id}", image)
        .path("member_id", recipient.id)
        .body("{'status':'%s'}", status)
        .send();
  }

  /** Accepts or rejects images, in one request. */
  public Answer answers(List<ImageId> images, String status) {
    return asks("PUT /v1/cloudimages/members")
        .body("{'images':%s,'project_id':'%s','status':'%s'}", list(images), id, status)
        .send();
  }

  /** Sets its standing answer to the offers of a project, or of all others. */
  public Answer answersBefore(String owner, String answer) {
    return asks("PUT /v1/answers/{owner}")
        .path("owner", owner)
        .body("{'answer':'%s'}", answer)
        .send();
  }

  /** Takes such an answer away. */
  public Answer asksAgain(String owner) {
    return asks("DELETE /v1/answers/{owner}").path("owner", owner).send();
  }

  /** What has happened that concerns it, from that place on. */
  public Answer events(String after) {
    return asks("GET /v1/events").query(after.isEmpty() ? "" : "after=" + after).send();
  }

  /** Its standing answers as they read. */
  public Answer standingAnswers() {
    return asks("GET /v1/answers").send();
  }

  /** Gives a project a name. */
  public Answer names(String project, String name) {
    return asks("PUT /v1/names/{project_id}")
        .path("project_id", project)
        .body("{'name':'%s'}", name)
        .send();
  }

  /** Takes the name of a project away. */
  public Answer unnames(String project) {
    return asks("DELETE /v1/names/{project_id}").path("project_id", project).send();
  }

  /** The names that it has given, as they read. */
  public Answer projectNames() {
    return asks("GET /v1/names").send();
  }

  /** Stops sharing the image with a project. */
  public Answer stops(ImageId image, Project recipient) {
    return asks("DELETE /v2/images/{image_id}/members/{member_id}", image)
        .path("member_id", recipient.id)
        .send();
  }

  /** Stops sharing images with projects, in one request. */
  public Answer stops(List<ImageId> images, List<Project> recipients) {
    return asks("DELETE /v1/cloudimages/members")
        .body("{'images':%s,'projects':%s}", list(images), list(recipients))
        .send();
  }

  /** Deletes the image. */
  public Answer deletes(ImageId image) {
    return asks("DELETE /v2/images/{image_id}", image).send();
  }

  /** Takes the image out of use for a while. */
  public Answer deactivates(ImageId image) {
    return asks("POST /v2/images/{image_id}/actions/deactivate", image).send();
  }

  /** Takes the image back into use. */
  public Answer reactivates(ImageId image) {
    return asks("POST /v2/images/{image_id}/actions/reactivate", image).send();
  }

  /** Announces that the image retires, with those fields of the body. */
  public Answer retires(ImageId image, String fields) {
    return asks("PUT /v1/images/{image_id}/retirement", image).body("{" + fields + "}").send();
  }

  /** Withdraws that. */
  public Answer withdraws(ImageId image) {
    return asks("DELETE /v1/images/{image_id}/retirement", image).send();
  }

  /** Makes a private image of its own of an image. */
  public Answer replicates(ImageId image) {
    return asks("POST /v1/cloudimages/{image_id}/copy", image).body("{'name':'replica'}").send();
  }

  /** The image that such a request has made. */
  public ImageId replicaOf(ImageId image) {
    return new ImageId(job(replicates(image).succeeds()).text("entities", "image_id"));
  }

  /** The finished job of a batch call. */
  public Answer job(Answer batch) {
    return asks("GET /v1/cloudimages/job/{job_id}")
        .path("job_id", batch.succeeds().text("job_id"))
        .send()
        .succeeds();
  }

  /** The record of an image. */
  public Answer sees(ImageId image) {
    return asks("GET /v2/images/{image_id}", image).send();
  }

  /** One share of an image. */
  public Answer sees(ImageId image, Project recipient) {
    return asks("GET /v2/images/{image_id}/members/{member_id}", image)
        .path("member_id", recipient.id)
        .send();
  }

  /** The shares of an image: {@code project=state} each. */
  public List<String> members(ImageId image) {
    JsonNode members =
        asks("GET /v2/images/{image_id}/members", image).send().succeeds().json().path("members");
    return members
        .valueStream()
        .map(member -> text(member, "member_id") + "=" + text(member, "status"))
        .toList();
  }

  /** How a member reads in {@link #members}. */
  public String as(String state) {
    return id + "=" + state;
  }

  /** Whether it may do that with the image, here. */
  public Answer mayUse(ImageId image, String action) {
    return asks("POST /v1/images/{image_id}/access", image).body("{'action':'%s'}", action).send();
  }

  /** The images in its image list. */
  public List<ImageId> images() {
    return images("");
  }

  /** The images in its image list, asked with that query. */
  public List<ImageId> images(String query) {
    return ids(asks("GET /v2/images").query(query).send(), "images", "id");
  }

  /** The images shared with it in that state, newest first, page by page. */
  public List<ImageId> received(String status) {
    return sharedImages("GET /v1/shares/received", "status=" + status + "&limit=100");
  }

  /** The images of the shares in that list, page by page from the one of that query on. */
  public List<ImageId> sharedImages(String route, String query) {
    List<ImageId> found = new ArrayList<>();
    String next = query;
    while (!next.isEmpty()) {
      Answer page = asks(route).query(next).send();
      found.addAll(ids(page, "shares", "image_id"));
      next = page.nextQuery();
    }
    return found;
  }

  /** What it shares: {@code image project=state} each. */
  public List<String> given() {
    return asks("GET /v1/shares/given")
        .query("limit=1000")
        .send()
        .succeeds()
        .json()
        .path("shares")
        .valueStream()
        .map(
            share ->
                text(share, "image_id")
                    + " "
                    + text(share, "project_id")
                    + "="
                    + text(share, "status"))
        .toList();
  }

  /** How many shares it has in that state. */
  public int count(String status) {
    return asks("GET /v1/shares/summary")
        .send()
        .succeeds()
        .json()
        .path("received")
        .path(status)
        .path("count")
        .intValue();
  }

  /** How many private images it owns. */
  public int owned() {
    return asks("GET /v1/cloudimages/quota")
        .send()
        .succeeds()
        .json()
        .path("quotas")
        .path("resources")
        .path(0)
        .path("used")
        .intValue();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Project project && project.id.equals(id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return id;
  }

  private static List<ImageId> ids(Answer answer, String list, String field) {
    return answer
        .succeeds()
        .json()
        .path(list)
        .valueStream()
        .map(item -> new ImageId(text(item, field)))
        .toList();
  }

  private static String text(JsonNode object, String name) {
    return object.path(name).stringValue();
  }

  private static String list(List<?> items) {
    return items.stream().map(item -> "'" + item + "'").collect(Collectors.joining(",", "[", "]"));
  }
}

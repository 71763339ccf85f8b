package io.imageshare.respond;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ProjectNames;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Json;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Response;
import io.imageshare.http.Texts;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Results;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The routes by which a project gives names to others, each to the one that the path names. */
final class NameRoutes {
  private final Keeping<ProjectNames> names;

  NameRoutes(Keeping<ProjectNames> names) {
    this.names = names;
  }

  /** Gives the project that name, and shows it as it is kept. */
  Response set(Call call) {
    String name =
        call.request().fields().required("name", NameRoutes::parse, Refusal.INVALID_PROJECT_NAME);
    ProjectId project = project(call);
    change(call, kept -> kept.with(project, name));
    return Response.ok(Json.object().put("project_id", project.value()).put("name", name));
  }

  /** Takes the name away, whether or not there was one (R32). */
  Response remove(Call call) {
    ProjectId project = project(call);
    change(call, kept -> kept.without(project));
    return Response.empty();
  }

  private void change(Call call, UnaryOperator<ProjectNames> change) {
    Results.of(names.change(call.caller().actor().project(), change, call.deadline()));
  }

  /** A name without the white space around it. */
  private static Optional<String> parse(String text) {
    return Optional.of(text.strip())
        .filter(name -> Texts.isSeen(name) && Texts.isPlainLine(name, ProjectNames.MAX_LENGTH));
  }

  private static ProjectId project(Call call) {
    return ProjectId.parse(call.request().pathParameter("project_id"))
        .orElseThrow(() -> new RefusedException(Refusal.INVALID_PROJECT_ID));
  }
}

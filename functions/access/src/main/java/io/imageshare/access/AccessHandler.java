package io.imageshare.access;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.http.Caller;
import io.imageshare.http.DryRun;
import io.imageshare.http.Json;
import io.imageshare.http.Response;
import io.imageshare.http.RetirementJson;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.HttpFunction;
import io.imageshare.lambda.Route;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The function that compute and disk services ask before they use an image. */
public final class AccessHandler extends HttpFunction {

  /** The deployed function. */
  public AccessHandler() {
    this(Components.from(System::getenv));
  }

  /** The function on other components. */
  public AccessHandler(Components components) {
    super(components, routes(new Asking(components)));
  }

  private static List<Route> routes(Asking asking) {
    return List.of(
        new Route(
            "POST /v1/images/{image_id}/access",
            caller -> caller.reads() || caller.asksForAll(),
            call -> answer(asking, call)));
  }

  /** 200 with the decision, whatever it is: a refused use is no refused request. */
  private static Response answer(Asking asking, Call call) {
    Question question = Question.of(call.request().fields());
    ProjectId project = project(question, call.caller());
    boolean isUse = !DryRun.isAskedFor(call.request());
    Verdict verdict =
        ImageId.parse(call.request().pathParameter("image_id"))
            .map(image -> asking.verdict(image, project, question, call.now(), isUse))
            .orElse(Verdict.NO_IMAGE);
    ObjectNode decision = Json.object().put("allowed", verdict.refusal().isEmpty());
    verdict
        .refusal()
        .ifPresent(
            refusal -> decision.put("code", refusal.code()).put("message", refusal.sentence()));
    verdict.reason().ifPresent(reason -> decision.put("reason", reason));
    verdict.image().ifPresent(image -> RetirementJson.add(image, decision));
    return Response.ok(decision);
  }

  /** The project that would use the image; only compute and disk services ask about any. */
  private static ProjectId project(Question question, Caller caller) {
    Optional<ProjectId> named = question.project();
    if (named.isEmpty()) {
      return caller.actor().project();
    }
    return caller.asksForAll() ? named.get() : caller.actorFor(named.get()).project();
  }
}

package io.imageshare.respond;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.domain.StandingAnswers;
import io.imageshare.http.Json;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Results;
import java.util.function.UnaryOperator;

/**
 * The routes by which a project sets its standing answers, each of one answer: to the owner that
 * the path names, or by {@value #DEFAULT} to all others (R37).
 */
final class AnswerRoutes {
  private static final String DEFAULT = "default";

  private final Keeping<StandingAnswers> answers;

  AnswerRoutes(Keeping<StandingAnswers> answers) {
    this.answers = answers;
  }

  /** Sets the answer, and shows it. */
  Response set(Call call) {
    StandingAnswer answer =
        call.request().fields().required("answer", StandingAnswer::parse, Refusal.INVALID_ANSWER);
    if (isForDefault(call)) {
      change(call, kept -> kept.withDefault(answer));
    } else {
      ProjectId owner = owner(call);
      change(call, kept -> kept.with(owner, answer));
    }
    return Response.ok(Json.object().put("owner", named(call)).put("answer", answer.wireName()));
  }

  /** Takes the answer away, whether or not there was one (R32). */
  Response remove(Call call) {
    if (isForDefault(call)) {
      change(call, kept -> kept.withDefault(StandingAnswer.ASK));
    } else {
      ProjectId owner = owner(call);
      change(call, kept -> kept.without(owner));
    }
    return Response.empty();
  }

  private void change(Call call, UnaryOperator<StandingAnswers> change) {
    Results.of(answers.change(call.caller().actor().project(), change, call.deadline()));
  }

  private static boolean isForDefault(Call call) {
    return named(call).equals(DEFAULT);
  }

  private static ProjectId owner(Call call) {
    return ProjectId.parse(named(call))
        .orElseThrow(() -> new RefusedException(Refusal.INVALID_PROJECT_ID));
  }

  private static String named(Call call) {
    return call.request().pathParameter("owner");
  }
}

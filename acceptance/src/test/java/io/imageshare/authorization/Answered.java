package io.imageshare.authorization;

import io.imageshare.authorization.Asked.By;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import tools.jackson.databind.JsonNode;

/** What a cell of the table says of an answer. */
enum Answered {
  /** The status, with the code of what is refused. */
  PLAINLY,

  /** Beside it, whether the image is among those that the answer lists. */
  BY_A_LIST,

  /** Beside it, whether the use that was asked about is allowed. */
  BY_A_DECISION,

  /** Beside it, what became of the job of the caller's project that the answer names. */
  BY_A_JOB,

  /** The same of a job of another project, for which the caller asks. */
  BY_A_JOB_OF_ANOTHER,

  /** Beside it, what would be done with the one pair, or why not. */
  BY_A_PLAN;

  private static final int FIRST_WITHOUT_SUCCESS = 300;

  String told(Answer answer, By by) {
    if (answer.status() >= FIRST_WITHOUT_SUCCESS) {
      return (answer.status() + " " + answer.text("error", "code")).strip();
    }
    return (answer.status() + " " + more(answer, by)).strip();
  }

  private String more(Answer answer, By by) {
    return switch (this) {
      case PLAINLY -> "";
      case BY_A_LIST -> answer.body().contains(by.scene().image().value()) ? "listed" : "";
      case BY_A_DECISION ->
          answer.json().path("allowed").booleanValue() ? "allowed" : within(answer.text("code"));
      case BY_A_JOB -> finished(job(answer, by, by.self()));
      case BY_A_PLAN -> planned(answer.json().path("plan").path(0));
      case BY_A_JOB_OF_ANOTHER -> finished(job(answer, by, by.another()));
    };
  }

  private static Answer job(Answer batch, By by, Project project) {
    return by.caller()
        .asks(by.scene(), "GET /v1/{project_id}/jobs/{job_id}")
        .path("project_id", project)
        .path("job_id", batch.text("job_id"))
        .send()
        .succeeds();
  }

  private static String finished(Answer job) {
    return job.text("status").equals("SUCCESS") ? "done" : within(job.text("error_code"));
  }

  private static String planned(JsonNode pair) {
    String action = pair.path("action").stringValue();
    return action.equals("refuse") ? within(pair.path("error_code").stringValue()) : action;
  }

  /** A refusal of what was asked for within a request that was not refused itself. */
  private static String within(String code) {
    return "(" + code + ")";
  }
}

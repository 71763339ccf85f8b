package io.imageshare.http;

import io.imageshare.domain.Job;
import io.imageshare.domain.JobType;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Warning;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A job as the Image Management Service shows it. */
public final class JobJson {
  private static final String SUCCESS = "SUCCESS";
  private static final String FAIL = "FAIL";

  private JobJson() {}

  /** What a batch call answers: the job's ID and, to who shares, the warning of R6. */
  public static ObjectNode accepted(Job job) {
    ObjectNode json = Json.object().put("job_id", job.id().value());
    warn(job, json);
    return json;
  }

  /**
   * The job object: {@code FAIL} with the reason of the first refusal if any pair was refused,
   * though the other pairs stand, and {@code SUCCESS} otherwise.
   */
  public static ObjectNode of(Job job) {
    Refusal refusal = job.firstRefusal().orElse(null);
    ObjectNode json =
        Json.object()
            .put("job_id", job.id().value())
            .put("job_type", job.type().wireName())
            .put("status", refusal == null ? SUCCESS : FAIL)
            .put("begin_time", Timestamps.milliseconds(job.begin()))
            .put("end_time", Timestamps.milliseconds(job.end()));
    putReason(refusal, json);
    putEntities(job, json.putObject("entities"));
    warn(job, json);
    return json;
  }

  private static void putEntities(Job job, ObjectNode entities) {
    Job.MadeImage made = job.made();
    if (made != null) {
      entities.put("image_id", made.id().value()).put("image_name", made.name());
    }
    if (job.type() != JobType.COPY_IMAGE) {
      ArrayNode results = entities.putArray("results");
      job.results().forEach(result -> results.add(of(result)));
    }
  }

  private static ObjectNode of(PairResult result) {
    String status = result.refusal() == null ? SUCCESS : FAIL;
    ObjectNode json =
        Json.object()
            .put("image_id", result.image().value())
            .put("project_id", result.project().value())
            .put("status", status.toLowerCase(Locale.ROOT));
    return result.refusal() == null ? json : RefusalJson.add(result.refusal(), json);
  }

  private static void putReason(@Nullable Refusal refusal, ObjectNode json) {
    if (refusal == null) {
      json.putNull("error_code").putNull("fail_reason");
    } else {
      RefusalJson.add(refusal, json);
    }
  }

  private static void warn(Job job, ObjectNode json) {
    if (job.type() == JobType.ADD_MEMBERS) {
      json.put("warning", Warning.DISCLOSURE.sentence());
    }
  }
}

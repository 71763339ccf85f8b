package io.imageshare.local.sqlite;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Jobs as rows. */
final class JobRows {
  private static final int RESULTS = 4;
  private static final int MADE_IMAGE = 5;

  private JobRows() {}

  /** The results as JSON: a list of image, project and, if there is one, refusal. */
  static String results(List<PairResult> results) {
    return JsonText.of(results.stream().map(JobRows::texts).toList());
  }

  private static List<String> texts(PairResult result) {
    String image = result.image().value();
    String project = result.project().value();
    Refusal refusal = result.refusal();
    return refusal == null ? List.of(image, project) : List.of(image, project, refusal.name());
  }

  /** The job in the columns type, began, ended, results, made_image and made_name. */
  static Job read(Row row, ProjectId project, JobId id) throws SQLException {
    return new Job(
        id,
        project,
        row.parsed(1, name -> named(JobType.values(), name)),
        row.time(2),
        row.time(3),
        results(row),
        row.textOrNull(MADE_IMAGE) == null
            ? null
            : new Job.MadeImage(row.parsed(MADE_IMAGE, ImageId::parse), row.text(6)));
  }

  private static List<PairResult> results(Row row) throws SQLException {
    List<PairResult> results = new ArrayList<>();
    for (List<String> each : JsonText.TABLE.read(row, RESULTS)) {
      Optional<Refusal> refusal =
          each.size() > 2 ? named(Refusal.values(), each.get(2)) : Optional.empty();
      if (each.size() < 2 || (each.size() > 2 && refusal.isEmpty())) {
        throw row.damaged(RESULTS, null);
      }
      results.add(
          new PairResult(
              new ImageId(each.get(0)), new ProjectId(each.get(1)), refusal.orElse(null)));
    }
    return results;
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Stream.of(values).filter(each -> each.name().equals(name)).findFirst();
  }
}

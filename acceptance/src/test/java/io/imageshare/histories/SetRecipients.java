package io.imageshare.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A project says which recipients an image shall have (R39): planned, said, and said again, bound
 * to the list that the first time has left.
 *
 * @param wanted in hours from now
 */
record SetRecipients(int by, int image, Map<Integer, ModelTerms> wanted) implements Step.OfImage {
  private static final String ROUTE = " /v1/images/{image_id}/recipients";

  @Override
  public void in(History history, ModelImage modelled, ImageId image) {
    Map<Integer, ModelTerms> absolute = inOrder(history);
    Answer plan = call(history, image, absolute).query("dry_run=true").send();
    Map<String, String> before = times(history, modelled, image);
    Answer answer = call(history, image, absolute).send();
    ModelRecipients recipients = new ModelRecipients(history.model, modelled);
    Optional<Refusal> refusal = recipients.refusal(by);
    if (refusal.isPresent()) {
      plan.isRefusedFor(refusal.get());
      answer.isRefusedFor(refusal.get());
      return;
    }
    Map<String, String> expected = named(history, recipients.set(absolute));
    assertThat(results(plan)).isEqualTo(expected);
    assertThat(results(answer)).isEqualTo(expected);
    expectLeftAlone(expected, before, times(history, modelled, image));

    Answer again = call(history, image, absolute).header("if-match", answer.header("ETag")).send();
    assertThat(results(again)).isEqualTo(named(history, recipients.set(absolute)));
    assertThat(again.header("ETag")).isEqualTo(answer.header("ETag"));
  }

  /** In the order of the projects' IDs, in which places go to them. */
  private Map<Integer, ModelTerms> inOrder(History history) {
    Map<Integer, ModelTerms> ordered = new LinkedHashMap<>();
    wanted.entrySet().stream()
        .sorted(Comparator.comparing(each -> history.project(each.getKey()).id()))
        .forEach(each -> ordered.put(each.getKey(), each.getValue().from(history.model.now())));
    return ordered;
  }

  private Call call(History history, ImageId image, Map<Integer, ModelTerms> absolute) {
    String list =
        absolute.entrySet().stream()
            .map(
                each ->
                    "{'project_id':'%s'%s}"
                        .formatted(
                            history.project(each.getKey()).id(),
                            history.fields(",", each.getValue())))
            .collect(Collectors.joining(","));
    return history.project(by).asks("PUT" + ROUTE, image).body("{'recipients':[" + list + "]}");
  }

  private static Map<String, String> named(History history, Map<Integer, String> results) {
    return results.entrySet().stream()
        .collect(
            Collectors.toMap(each -> history.project(each.getKey()).id(), Map.Entry::getValue));
  }

  private static Map<String, String> results(Answer answer) {
    return answer
        .succeeds()
        .json()
        .path("results")
        .valueStream()
        .collect(
            Collectors.toMap(
                result -> result.path("project_id").stringValue(),
                result ->
                    String.join(
                            " ",
                            result.path("action").stringValue(),
                            result.path("error_code").asString(""),
                            result.path("status").asString(""))
                        .replace("  ", " ")
                        .strip()));
  }

  /** When each share was made and answered, as its owner reads it. */
  private static Map<String, String> times(History history, ModelImage modelled, ImageId image) {
    Project owner = history.project(modelled.owner);
    return owner
        .asks("GET" + ROUTE, image)
        .send()
        .json()
        .path("recipients")
        .valueStream()
        .collect(
            Collectors.toMap(
                share -> share.path("project_id").stringValue(),
                share -> share.path("created_at") + " " + share.path("updated_at")));
  }

  private static void expectLeftAlone(
      Map<String, String> results, Map<String, String> before, Map<String, String> after) {
    Map<String, String> stopped = new LinkedHashMap<>(before);
    stopped.keySet().removeIf(project -> results.getOrDefault(project, "").startsWith("stopped"));
    assertThat(after).containsAllEntriesOf(stopped);
  }
}

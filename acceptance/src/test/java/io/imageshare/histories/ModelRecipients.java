package io.imageshare.histories;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which recipients an image shall have (R39), over the other rules. */
public record ModelRecipients(Model model, ModelImage image) {

  /** Why that project may not say so. */
  public Optional<Refusal> refusal(int by) {
    if (!image.isVisibleTo(by)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    return by == image.owner ? Optional.empty() : Optional.of(Refusal.ONLY_OWNER_SHARES);
  }

  /**
   * The projects that there are or shall be, each with what is done and the state it is left in.
   *
   * @param wanted in the order in which places go to them
   */
  Map<Integer, String> set(Map<Integer, ModelTerms> wanted) {
    Map<Integer, String> results = new TreeMap<>();
    List.copyOf(image.shares.keySet()).stream()
        .filter(project -> !wanted.containsKey(project))
        .forEach(project -> results.put(project, stop(project)));
    wanted.forEach(
        (project, terms) -> results.put(project, withState(project, set(project, terms))));
    return results;
  }

  private String stop(int project) {
    return deed("stopped", model.stop(image.owner, image, project));
  }

  /** The same of one project that shall be a recipient, without its state. */
  public String set(int project, ModelTerms wanted) {
    ModelShare share = image.shares.get(project);
    if (share == null) {
      return deed("added", model.offer(image.owner, image, project, wanted));
    }
    return deed(
        share.terms().hasTimesOf(wanted) ? "kept" : "changed",
        model.change(image.owner, image, project, wanted.expiresAt(), wanted.answerBy()));
  }

  private static String deed(String action, Optional<Refusal> refusal) {
    return refusal.map(reason -> "refused " + reason.code()).orElse(action);
  }

  private String withState(int project, String deed) {
    ShareState state = image.state(project);
    return state == null ? deed : deed + " " + state.wireName();
  }
}

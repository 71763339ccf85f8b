package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The results of a batch call in few bytes: the largest batch has 2,560 of them, and an item holds
 * 400 KB at most.
 *
 * <p>Every image and every project is written once. A result is the places of its two in those
 * lists, and its refusal if it has one.
 */
final class PairResultList {
  private PairResultList() {}

  static NewItem write(List<PairResult> results, NewItem item) {
    Map<String, Integer> images = new LinkedHashMap<>();
    Map<String, Integer> projects = new LinkedHashMap<>();
    List<AttributeValue> pairs = new ArrayList<>();
    for (PairResult result : results) {
      List<AttributeValue> pair = new ArrayList<>();
      pair.add(place(result.image().value(), images));
      pair.add(place(result.project().value(), projects));
      Refusal refusal = result.refusal();
      if (refusal != null) {
        pair.add(AttributeValue.fromS(refusal.name()));
      }
      pairs.add(AttributeValue.fromL(pair));
    }
    return item.texts(Attributes.IMAGES, List.copyOf(images.keySet()))
        .texts(Attributes.PROJECTS, List.copyOf(projects.keySet()))
        .list(Attributes.RESULTS, pairs);
  }

  static List<PairResult> read(Item item) {
    List<String> images = item.texts(Attributes.IMAGES);
    List<String> projects = item.texts(Attributes.PROJECTS);
    return item.list(Attributes.RESULTS).stream()
        .map(AttributeValue::l)
        .map(
            pair ->
                new PairResult(
                    new ImageId(images.get(place(pair.get(0)))),
                    new ProjectId(projects.get(place(pair.get(1)))),
                    pair.size() > 2 ? refusal(pair.get(2).s(), item) : null))
        .toList();
  }

  private static AttributeValue place(String text, Map<String, Integer> places) {
    int next = places.size();
    Integer place = places.putIfAbsent(text, next);
    return AttributeValue.fromN(Integer.toString(place == null ? next : place));
  }

  private static int place(AttributeValue value) {
    return Integer.parseInt(value.n());
  }

  private static Refusal refusal(String name, Item item) {
    Optional<Refusal> refusal =
        Stream.of(Refusal.values()).filter(each -> each.name().equals(name)).findFirst();
    return refusal.orElseThrow(() -> item.malformed(Attributes.RESULTS));
  }
}

package io.imageshare.store.dynamodb;

import static java.util.stream.Collectors.toMap;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.domain.StandingAnswers;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of standing answers. */
final class AnswerItems {
  private AnswerItems() {}

  static Map<String, AttributeValue> written(Key key, StandingAnswers answers) {
    Map<String, String> byOwner =
        answers.byOwner().entrySet().stream()
            .collect(toMap(each -> each.getKey().value(), each -> each.getValue().wireName()));
    return new NewItem(key)
        .text(Attributes.BY_DEFAULT, answers.byDefault().wireName())
        .textMap(Attributes.ANSWERS, byOwner)
        .number(Attributes.EDITION, answers.edition())
        .attributes();
  }

  static StandingAnswers read(Item item) {
    Map<ProjectId, StandingAnswer> byOwner = new HashMap<>();
    item.textMap(Attributes.ANSWERS)
        .forEach((owner, answer) -> byOwner.put(owner(item, owner), answer(item, answer)));
    return new StandingAnswers(
        item.parsed(Attributes.BY_DEFAULT, StandingAnswer::parse),
        byOwner,
        item.number(Attributes.EDITION));
  }

  /** The answer to that owner, without reading all others. */
  static StandingAnswer answer(Item item, ProjectId owner) {
    String answer = item.textMap(Attributes.ANSWERS).get(owner.value());
    return answer == null
        ? item.parsed(Attributes.BY_DEFAULT, StandingAnswer::parse)
        : answer(item, answer);
  }

  private static ProjectId owner(Item item, String text) {
    return ProjectId.parse(text).orElseThrow(() -> item.malformed(Attributes.ANSWERS));
  }

  private static StandingAnswer answer(Item item, String text) {
    return StandingAnswer.parse(text).orElseThrow(() -> item.malformed(Attributes.ANSWERS));
  }
}

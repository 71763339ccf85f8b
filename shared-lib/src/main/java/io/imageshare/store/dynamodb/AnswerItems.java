package io.imageshare.store.dynamodb;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.domain.StandingAnswers;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of standing answers. */
final class AnswerItems {
  private AnswerItems() {}

  static Map<String, AttributeValue> written(Key key, StandingAnswers answers) {
    return new NewItem(key)
        .text(Attributes.BY_DEFAULT, answers.byDefault().wireName())
        .byProject(Attributes.ANSWERS, answers.byOwner(), StandingAnswer::wireName)
        .number(Attributes.EDITION, answers.edition())
        .attributes();
  }

  static StandingAnswers read(Item item) {
    return new StandingAnswers(
        item.parsed(Attributes.BY_DEFAULT, StandingAnswer::parse),
        item.byProject(Attributes.ANSWERS, StandingAnswer::parse),
        item.number(Attributes.EDITION));
  }

  /** The answer to that owner, without reading all others. */
  static StandingAnswer answer(Item item, ProjectId owner) {
    String answer = item.textMap(Attributes.ANSWERS).get(owner.value());
    return answer == null
        ? item.parsed(Attributes.BY_DEFAULT, StandingAnswer::parse)
        : answer(item, answer);
  }

  private static StandingAnswer answer(Item item, String text) {
    return StandingAnswer.parse(text).orElseThrow(() -> item.malformed(Attributes.ANSWERS));
  }
}

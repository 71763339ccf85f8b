package io.imageshare.store.dynamodb;

import io.imageshare.domain.ProjectNames;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of the names that projects give to others. */
final class NameItems {
  private NameItems() {}

  static Map<String, AttributeValue> written(Key key, ProjectNames names) {
    return new NewItem(key)
        .byProject(Attributes.NAMES, names.byProject(), Function.identity())
        .number(Attributes.EDITION, names.edition())
        .attributes();
  }

  static ProjectNames read(Item item) {
    return new ProjectNames(
        item.byProject(Attributes.NAMES, Optional::of), item.number(Attributes.EDITION));
  }
}

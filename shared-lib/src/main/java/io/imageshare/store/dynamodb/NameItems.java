package io.imageshare.store.dynamodb;

import static java.util.stream.Collectors.toMap;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ProjectNames;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of the names that projects give to others. */
final class NameItems {
  private NameItems() {}

  static Map<String, AttributeValue> written(Key key, ProjectNames names) {
    Map<String, String> byProject =
        names.byProject().entrySet().stream()
            .collect(toMap(each -> each.getKey().value(), Map.Entry::getValue));
    return new NewItem(key)
        .textMap(Attributes.NAMES, byProject)
        .number(Attributes.EDITION, names.edition())
        .attributes();
  }

  static ProjectNames read(Item item) {
    Map<ProjectId, String> byProject = new HashMap<>();
    item.textMap(Attributes.NAMES)
        .forEach(
            (project, name) ->
                byProject.put(
                    ProjectId.parse(project).orElseThrow(() -> item.malformed(Attributes.NAMES)),
                    name));
    return new ProjectNames(byProject, item.number(Attributes.EDITION));
  }
}

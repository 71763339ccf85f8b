package io.imageshare.http;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The images and recipients that the body of a batch names. */
public final class BatchFields {
  private BatchFields() {}

  /** The images, each once, in the order given. */
  public static List<ImageId> images(Fields fields) {
    return each(fields, "images", ImageId::parse, Refusal.INVALID_IMAGE_ID);
  }

  /**
   * The recipients, each once, in the order given; refused if the body names any that is no
   * project, rather than leaving it out unheard.
   */
  public static List<ProjectId> projects(Fields fields) {
    if (names(fields, "domains") || names(fields, "organizations")) {
      throw new RefusedException(Refusal.PROJECTS_ONLY);
    }
    return each(fields, "projects", ProjectId::parse, Refusal.INVALID_PROJECT_ID);
  }

  private static boolean names(Fields fields, String list) {
    return fields.value(list).filter(value -> !(value.isArray() && value.isEmpty())).isPresent();
  }

  private static <T> List<T> each(
      Fields fields, String name, Function<String, Optional<T>> parser, Refusal otherwise) {
    JsonNode list =
        fields
            .value(name)
            .filter(value -> value.isArray() && !value.isEmpty())
            .orElseThrow(() -> new RefusedException(Refusal.MALFORMED_REQUEST));
    Set<T> items = new LinkedHashSet<>();
    for (JsonNode item : list) {
      items.add(
          Optional.of(item)
              .filter(JsonNode::isString)
              .flatMap(text -> parser.apply(text.stringValue()))
              .orElseThrow(() -> new RefusedException(otherwise)));
    }
    return List.copyOf(items);
  }
}

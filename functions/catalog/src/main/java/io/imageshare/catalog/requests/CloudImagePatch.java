package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.Edit;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The document by which the Image Management Service changes an image: the operations of {@link
 * PatchDocument#V2_1}, but its SDK sends every value as a text, and its Terraform provider numbers
 * for properties too.
 */
public final class CloudImagePatch {
  private static final Set<String> NUMBERS =
      Set.of("/min_disk", "/min_ram", "/size", "/virtual_size");
  private static final Set<String> SIZES = Set.of("/size", "/virtual_size");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final String PATH = "path";
  private static final String VALUE = "value";

  private CloudImagePatch() {}

  /** Reads the operations, in order; refused at the first that is wrong whatever the image is. */
  public static List<Edit> edits(JsonNode document) {
    return PatchDocument.V2_1.edits(document instanceof ArrayNode list ? typed(list) : document);
  }

  private static JsonNode typed(ArrayNode changes) {
    ArrayNode typed = JsonNodeFactory.instance.arrayNode();
    changes.forEach(change -> typed.add(change instanceof ObjectNode one ? typed(one) : change));
    typed.removeIf(CloudImagePatch::isTooLargeToShow);
    return typed;
  }

  /** A size of 0 stands for one that 32 bits can't hold, written back by who has read it so. */
  private static boolean isTooLargeToShow(JsonNode change) {
    return SIZES.contains(change.path(PATH).asString(""))
        && change.path(VALUE).isIntegralNumber()
        && change.path(VALUE).asLong(-1) == 0;
  }

  /** The change with a value of the attribute's type, where its own means the same. */
  private static JsonNode typed(ObjectNode change) {
    String path = change.path(PATH).asString("");
    JsonNode value = change.path(VALUE);
    if (NUMBERS.contains(path)) {
      boolean number = value.isString() && NUMBER.matcher(value.stringValue()).matches();
      return number ? change.deepCopy().put(VALUE, Long.parseLong(value.stringValue())) : change;
    }
    boolean property = !Attributes.isOfEveryImage(path.replaceFirst("/", ""));
    boolean scalar = value.isIntegralNumber() || value.isBoolean();
    return property && scalar ? change.deepCopy().put(VALUE, value.asString()) : change;
  }
}

package io.imageshare.local.template;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a template's YAML into a tree.
 *
 * <p>Every scalar is the text that is written, as CloudFormation takes it. A tag is the function
 * that it is short for: {@code !Ref Table} reads the same as {@code {Ref: Table}}, and {@code !If}
 * as {@code Fn::If}.
 */
final class YamlTree {
  /** Deeper than any template; a tree that contains itself never ends. */
  private static final int MAX_DEPTH = 100;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new CoreSchema()).setAllowNonScalarKeys(true).build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private YamlTree() {}

  /** The tree of the text; a null node if there is nothing in it. */
  static JsonNode parse(String text) throws TemplateException {
    try {
      Node root = new Compose(SETTINGS).composeString(text).orElse(null);
      return root == null ? NODES.nullNode() : tree(root, 0);
    } catch (MarkedYamlEngineException malformed) {
      int line = malformed.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new TemplateException("line " + line + ": " + malformed.getProblem(), malformed);
    } catch (YamlEngineException malformed) {
      throw new TemplateException(firstLine(malformed), malformed);
    }
  }

  private static JsonNode tree(Node node, int depth) throws TemplateException {
    if (depth > MAX_DEPTH) {
      throw new TemplateException(line(node) + "it goes deeper than " + MAX_DEPTH + " levels");
    }
    JsonNode content = content(node, depth);
    String tag = node.getTag().getValue();
    return tag.startsWith("!")
        ? NODES.objectNode().set(function(tag.substring(1)), content)
        : content;
  }

  private static JsonNode content(Node node, int depth) throws TemplateException {
    if (node instanceof MappingNode mapping) {
      return map(mapping, depth);
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode list = NODES.arrayNode();
      for (Node item : sequence.getValue()) {
        list.add(tree(item, depth + 1));
      }
      return list;
    }
    if (node instanceof ScalarNode scalar) {
      return Tag.NULL.equals(node.getTag())
          ? NODES.nullNode()
          : NODES.stringNode(scalar.getValue());
    }
    throw new TemplateException(line(node) + "that isn't understood");
  }

  private static JsonNode map(MappingNode mapping, int depth) throws TemplateException {
    ObjectNode map = NODES.objectNode();
    for (NodeTuple entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        throw new TemplateException(line(entry.getKeyNode()) + "a name has to be a text");
      }
      if (map.has(key.getValue())) {
        throw new TemplateException(line(key) + key.getValue() + " is there twice");
      }
      map.set(key.getValue(), tree(entry.getValueNode(), depth + 1));
    }
    return map;
  }

  /** The full name of a function, by its tag. */
  private static String function(String tag) {
    return tag.equals("Ref") || tag.equals("Condition") ? tag : "Fn::" + tag;
  }

  private static String line(Node node) {
    return node.getStartMark().map(mark -> "line " + (mark.getLine() + 1) + ": ").orElse("");
  }

  private static String firstLine(YamlEngineException failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("malformed");
  }
}

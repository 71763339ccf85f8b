package io.imageshare.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What a deployment may choose. */
class ParametersOfTheTemplateTest {
  private static final JsonNode PARAMETERS = WholeTemplate.section("Parameters");

  static Stream<String> names() {
    return PARAMETERS.propertyNames().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  @DisplayName("each parameter is described, and says what it takes")
  void describedAndBounded(String name) {
    JsonNode parameter = PARAMETERS.path(name);

    assertThat(parameter.path("Description").asString("")).endsWith(".");
    assertThat(parameter.path("ConstraintDescription").asString("")).startsWith("has to be ");
    assertThat(
            parameter.has("AllowedPattern")
                || parameter.has("AllowedValues")
                || (parameter.has("MinValue") && parameter.has("MaxValue")))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("names")
  @DisplayName("each default is one of the values that are taken")
  void defaultIsTaken(String name) {
    JsonNode parameter = PARAMETERS.path(name);
    String value = parameter.path("Default").asString("");

    if (parameter.has("Default") && parameter.has("AllowedPattern")) {
      assertThat(value).matches(parameter.path("AllowedPattern").stringValue());
    }
    if (parameter.has("AllowedValues")) {
      assertThat(parameter.path("AllowedValues").valueStream().map(each -> each.asString("")))
          .contains(value);
    }
  }

  @Test
  @DisplayName("each parameter is used, and nothing is that isn't there")
  void used() {
    Set<String> used = new TreeSet<>();
    for (String section : List.of("Rules", "Conditions", "Globals", "Resources", "Outputs")) {
      used.addAll(WholeTemplate.references(WholeTemplate.section(section)));
    }

    assertThat(used).containsAll(names().toList());
    used.removeAll(names().toList());
    used.removeIf(name -> name.startsWith("AWS::"));
    // What a Fn::Sub is given beside the template's own names.
    used.removeAll(Set.of("Share", "Respond", "Revoke", "List", "Catalog", "Access"));
    used.removeAll(Set.of("Records", "ImagesOf", "More"));
    assertThat(WholeTemplate.section("Resources").propertyNames()).containsAll(used);
  }

  @Test
  @DisplayName("each parameter stands in one group of those that one is asked for together")
  void grouped() {
    assertThat(
            WholeTemplate.section("Metadata")
                .path("AWS::CloudFormation::Interface")
                .path("ParameterGroups")
                .valueStream()
                .flatMap(group -> group.path("Parameters").valueStream())
                .map(JsonNode::stringValue))
        .containsExactlyInAnyOrderElementsOf(names().toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  @DisplayName(
      "what an environment is made of is told by the version, or a change would not be published")
  void published(String name) {
    WholeTemplate.functions()
        .forEach(
            (function, definition) -> {
              JsonNode properties = definition.path("Properties");
              if (properties.has("AutoPublishAlias") && environment(properties).contains(name)) {
                assertThat(WholeTemplate.references(properties.path("VersionDescription")))
                    .as(function)
                    .contains(name);
              }
            });
  }

  /** The parameters in the variables of a function. */
  private static Set<String> environment(JsonNode properties) {
    JsonNode all = WholeTemplate.section("Globals").path("Function");
    Set<String> names = WholeTemplate.references(all.path("Environment"));
    names.addAll(WholeTemplate.references(properties.path("Environment")));
    return names;
  }
}

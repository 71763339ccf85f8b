package io.imageshare.store.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.imageshare.domain.ShareState;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is read of an item, and what is said of one that isn't as it always is. */
class ItemTest {
  private static final Key KEY = new Key("p", "s");

  private static Item with(AttributeValue value) {
    Map<String, AttributeValue> attributes = new HashMap<>(KEY.attributes());
    attributes.put("a", value);
    return Item.of(attributes);
  }

  static Stream<Arguments> required() {
    return Stream.of(
        accessor("text", item -> item.text("a")),
        accessor("parsed", item -> item.parsed("a", ShareState::parse)),
        accessor("number", item -> item.number("a")),
        accessor("smallNumber", item -> item.smallNumber("a")),
        accessor("flag", item -> item.flag("a")),
        accessor("time", item -> item.time("a")),
        accessor("texts", item -> item.texts("a")),
        accessor("list", item -> item.list("a")),
        accessor("textMap", item -> item.textMap("a")));
  }

  static Stream<Arguments> wrong() {
    AttributeValue text = AttributeValue.fromS("text");
    AttributeValue number = AttributeValue.fromN("1");
    AttributeValue numbers = AttributeValue.fromL(List.of(number));
    return Stream.of(
        Arguments.of("text", number, access(item -> item.text("a"))),
        Arguments.of("textOrNull", number, access(item -> item.textOrNull("a"))),
        Arguments.of("parsed", text, access(item -> item.parsed("a", ShareState::parse))),
        Arguments.of("number", text, access(item -> item.number("a"))),
        Arguments.of("numberOrNull", text, access(item -> item.numberOrNull("a"))),
        Arguments.of("flag", text, access(item -> item.flag("a"))),
        Arguments.of("time", text, access(item -> item.time("a"))),
        Arguments.of("texts", text, access(item -> item.texts("a"))),
        Arguments.of("texts", numbers, access(item -> item.texts("a"))),
        Arguments.of("list", text, access(item -> item.list("a"))),
        Arguments.of("textMap", text, access(item -> item.textMap("a"))),
        Arguments.of(
            "textMap",
            AttributeValue.fromM(Map.of("k", number)),
            access(item -> item.textMap("a"))));
  }

  private static Arguments accessor(String name, Consumer<Item> access) {
    return Arguments.of(name, access);
  }

  private static Consumer<Item> access(Consumer<Item> access) {
    return access;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("required")
  void aMissingAttributeIsABrokenItem(String name, Consumer<Item> access) {
    assertThatIllegalStateException()
        .isThrownBy(() -> access.accept(Item.of(KEY.attributes())))
        .withMessage("The item p/s is malformed: a.");
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("wrong")
  void anAttributeOfAnotherFormIsABrokenItem(
      String name, AttributeValue value, Consumer<Item> access) {
    assertThatIllegalStateException()
        .isThrownBy(() -> access.accept(with(value)))
        .withMessage("The item p/s is malformed: a.");
  }

  @Test
  void attributesAreReadAsTheyWereWritten() {
    Instant time = Instant.parse("2026-01-31T12:00:00.000000001Z");
    Item item =
        Item.of(
            new NewItem(KEY)
                .text("text", "")
                .number("number", Long.MIN_VALUE)
                .number("small", 7)
                .flag("flag", false)
                .time("time", time)
                .texts("texts", List.of("b", "a", "b"))
                .textMap("map", Map.of("k", "v", "l", ""))
                .attributes());

    assertThat(item.key()).isEqualTo(KEY);
    assertThat(item.text("text")).isEmpty();
    assertThat(item.number("number")).isEqualTo(Long.MIN_VALUE);
    assertThat(item.smallNumber("small")).isEqualTo(7);
    assertThat(item.flag("flag")).isFalse();
    assertThat(item.time("time")).isEqualTo(time);
    assertThat(item.texts("texts")).containsExactly("b", "a", "b");
    assertThat(item.textMap("map")).isEqualTo(Map.of("k", "v", "l", ""));
  }

  @Test
  void whatIsNullIsLeftOut() {
    Item item = Item.of(new NewItem(KEY).text("text", null).number("number", null).attributes());

    assertThat(item.has("text")).isFalse();
    assertThat(item.textOrNull("text")).isNull();
    assertThat(item.numberOrNull("number")).isNull();
    assertThat(item.attributes()).containsOnlyKeys("pk", "sk");
  }
}

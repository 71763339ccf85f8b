package io.imageshare.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Share;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.domain.Visibility;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.Examples;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.databind.node.ObjectNode;

/** An image as the Image Management Service lists it. */
class CloudImageJsonTest {
  @Test
  void everyFieldIsOfTheTypeThatTheSdkDeclares() {
    ObjectNode json = CloudImageJson.of(image(ImageKind.SYSTEM_DISK, false, 7L, PROPERTIES));

    json.propertyNames().stream()
        .filter(name -> name.startsWith("__") && !name.equals("__system_support_market"))
        .forEach(name -> assertThat(json.path(name).getNodeType()).isEqualTo(JsonNodeType.STRING));
    assertThat(json.path("__system_support_market").booleanValue()).isTrue();
    assertThat(json.path("__support_kvm").stringValue()).isEqualTo("true");
    assertThat(json.path("protected").isBoolean()).isTrue();
    for (String name : List.of("size", "virtual_size", "min_disk", "min_ram")) {
      assertThat(json.path(name).isIntegralNumber()).as(name).isTrue();
    }
    for (String name : List.of("id", "status", "visibility", "max_ram", "self", "created_at")) {
      assertThat(json.path(name).isString()).as(name).isTrue();
    }
    assertThat(json.path("tags").isArray()).isTrue();
    assertThat(json.path("checksum").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, '0'",
    "2147483647, 2147483647, '2147483647'",
    "2147483648, 0, '2147483648'",
    "5368709120, 0, '5368709120'"
  })
  void aSizeThat32BitsCannotHoldIsZeroAndStandsInATextInstead(long size, int shown, String text) {
    ObjectNode json = CloudImageJson.of(image(ImageKind.SYSTEM_DISK, false, size, Map.of()));

    assertThat(json.path("size").intValue()).isEqualTo(shown);
    assertThat(json.path("virtual_size").intValue()).isEqualTo(shown);
    assertThat(json.path("__image_size").stringValue()).isEqualTo(text);
  }

  @Test
  void aSizeThatIsNotKnownIsNull() {
    ObjectNode json = CloudImageJson.of(image(ImageKind.SYSTEM_DISK, false, null, Map.of()));

    assertThat(json.path("size").isNull()).isTrue();
    assertThat(json.path("__image_size").isNull()).isTrue();
  }

  @Test
  void theTypeSaysWhoMaySeeTheImage() {
    Image image = image(ImageKind.SYSTEM_DISK, false, 1L, Map.of());
    Share share = Share.offered(image.id(), Examples.RECIPIENT, Terms.NONE, Examples.NOW);

    assertThat(type(image)).isEqualTo("private");
    assertThat(type(image.after(List.of(new Transition(null, share))))).isEqualTo("shared");
    assertThat(type(image(ImageKind.SYSTEM_DISK, true, 1L, Map.of()))).isEqualTo("gold");
  }

  @ParameterizedTest
  @EnumSource(ImageKind.class)
  void theKindShowsInTwoFlags(ImageKind kind) {
    ObjectNode json = CloudImageJson.of(image(kind, false, 1L, Map.of()));

    assertThat(json.path("__whole_image").stringValue())
        .isEqualTo(kind == ImageKind.FULL_ECS ? "true" : "false");
    assertThat(json.path("virtual_env_type").stringValue())
        .isEqualTo(kind == ImageKind.DATA_DISK ? "DataImage" : "FusionCompute");
  }

  @Test
  void whatTheOwnerSaysStandsUnlessTheServiceKnowsBetter() {
    ObjectNode json =
        CloudImageJson.of(
            image(
                ImageKind.SYSTEM_DISK,
                false,
                1L,
                Map.of("virtual_env_type", "Ironic", "__imagetype", "gold")));

    assertThat(json.path("virtual_env_type").stringValue()).isEqualTo("Ironic");
    assertThat(json.path("__imagetype").stringValue()).isEqualTo("private");
  }

  private static final Map<String, String> PROPERTIES =
      Map.of(
          "__support_kvm", "true",
          "__os_type", "Linux",
          "max_ram", "",
          "__system_support_market", "true");

  private static String type(Image image) {
    return CloudImageJson.of(image).path("__imagetype").stringValue();
  }

  private static Image image(
      ImageKind kind, boolean isPublic, @Nullable Long size, Map<String, String> properties) {
    return AnImage.of(Examples.IMAGE, Examples.OWNER)
        .kind(kind)
        .visibility(isPublic ? Visibility.PUBLIC : Visibility.PRIVATE)
        .described(
            new ImageDescription(
                "image", null, null, size, size, 0, 0, List.of("linux"), properties))
        .build();
  }
}

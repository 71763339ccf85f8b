package io.imageshare.catalog.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Image Management Service's properties tell of an image. */
class ImsPropertiesTest {
  @ParameterizedTest(name = "{0}, __whole_image={1}, virtual_env_type={2}: {3}")
  @CsvSource({
    ", , , SYSTEM_DISK",
    ", true, , FULL_ECS",
    ", false, , SYSTEM_DISK",
    ", , DataImage, DATA_DISK",
    ", false, DataImage, DATA_DISK",
    ", , FusionCompute, SYSTEM_DISK",
    ", true, FusionCompute, FULL_ECS",
    "FULL_ECS, , , FULL_ECS",
    "FULL_ECS, true, , FULL_ECS",
    "DATA_DISK, , DataImage, DATA_DISK",
    "SYSTEM_DISK, false, , SYSTEM_DISK",
    ", true, DataImage,",
    "FULL_ECS, false, ,",
    "SYSTEM_DISK, true, ,",
    "SYSTEM_DISK, , DataImage,",
    "FULL_ECS, , DataImage,"
  })
  void aKindIsNamedOrToldAndNeverBothDifferently(
      @Nullable ImageKind named,
      @Nullable String whole,
      @Nullable String environment,
      @Nullable ImageKind kind) {
    Map<String, String> properties = new HashMap<>();
    if (whole != null) {
      properties.put("__whole_image", whole);
    }
    if (environment != null) {
      properties.put("virtual_env_type", environment);
    }

    assertThat(ImsProperties.kind(Optional.ofNullable(named), properties))
        .isEqualTo(Optional.ofNullable(kind));
  }

  @Test
  void anImageWithAKeyIsEncrypted() {
    assertThat(ImsProperties.areEncrypted(Map.of("__system__cmkid", "key"))).isTrue();
    assertThat(ImsProperties.areEncrypted(Map.of("__system__cmkid", ""))).isFalse();
    assertThat(ImsProperties.areEncrypted(Map.of())).isFalse();
  }
}

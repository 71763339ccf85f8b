package io.imageshare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The closed list of everything that is refused. */
class RefusalTest {
  @Test
  @DisplayName("R31: no two refusals share a code or a sentence")
  void unique() {
    assertThat(Stream.of(Refusal.values()).map(Refusal::code)).doesNotHaveDuplicates();
    assertThat(Stream.of(Refusal.values()).map(Refusal::sentence)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  @DisplayName("R31: a code is one of the Image Management Service's or one of ours")
  void code(Refusal refusal) {
    assertThat(refusal.code()).matches("(IMG|SHARE)\\.[0-9]{4}");
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  @DisplayName("R31, R30: a sentence is for people and has no place for a value")
  void sentence(Refusal refusal) {
    assertThat(refusal.sentence())
        .matches("[A-Z][\\x20-\\x7e]*\\.")
        .doesNotContain("%", "{", "}", "<", ">", "\"");
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  @DisplayName("R31: only what is no fault of the caller's is a 5xx, in either dialect")
  void status(Refusal refusal) {
    boolean ours =
        refusal == Refusal.OUTCOME_UNKNOWN
            || refusal == Refusal.UNAVAILABLE
            || refusal == Refusal.INTERNAL_ERROR;

    assertThat(refusal.imageApiStatus() >= 500).isEqualTo(ours);
    assertThat(refusal.cloudImagesStatus() >= 500).isEqualTo(ours);
    assertThat(refusal.imageApiStatus()).isBetween(400, 599);
  }

  @ParameterizedTest(name = "{0} is {1} in the Image API and {2} in the batch calls")
  @CsvSource({
    "MALFORMED_REQUEST, 400, 400",
    "NO_PROJECT, 401, 401",
    "PROJECT_NOT_ENTITLED, 403, 403",
    "REGION_NOT_ENTITLED, 403, 403",
    "ROLE_NOT_ENTITLED, 403, 403",
    "ONLY_OWNER_SHARES, 403, 400",
    "IMAGE_NOT_FOUND, 404, 400",
    "SHARE_NOT_FOUND, 404, 400",
    "ALREADY_SHARED, 409, 400",
    "RECIPIENT_QUOTA_REACHED, 413, 400",
    "ATTRIBUTE_NOT_FOUND, 409, 400",
    "UNSUPPORTED_MEDIA_TYPE, 415, 400",
    "OUTCOME_UNKNOWN, 503, 503",
    "UNAVAILABLE, 503, 503",
    "INTERNAL_ERROR, 500, 500"
  })
  void dialects(Refusal refusal, int imageApi, int cloudImages) {
    assertThat(refusal.imageApiStatus()).isEqualTo(imageApi);
    assertThat(refusal.cloudImagesStatus()).isEqualTo(cloudImages);
  }

  @Test
  @DisplayName("R3: who names a place is told why a share has none")
  void place() {
    assertThat(Refusal.PLACE_NAMED.sentence())
        .contains("in this region only")
        .contains("every availability zone");
  }

  @Test
  @DisplayName("R6, R18: both warnings say what people have to know")
  void warnings() {
    assertThat(Warning.DISCLOSURE.sentence())
        .contains("may be disclosed", "Remove sensitive data first", "pass those on");
    assertThat(Warning.UNVERIFIED_SOURCE.sentence())
        .contains("integrity", "security", "trusted owners only");
  }
}

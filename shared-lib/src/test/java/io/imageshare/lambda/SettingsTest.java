package io.imageshare.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.domain.Limits;
import io.imageshare.domain.Region;
import io.imageshare.http.ClaimNames;
import io.imageshare.store.Retention;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a function is set up by its environment. */
class SettingsTest {
  private final Map<String, String> environment =
      new HashMap<>(Map.of("TABLE_NAME", "images", "AWS_REGION", "eu-west-1"));

  private Settings settings() {
    return Settings.from(environment::get);
  }

  private SettingsTest with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  @Test
  void tableAndRegionAreEnough() {
    Settings settings = settings();

    assertThat(settings.table()).isEqualTo("images");
    assertThat(settings.awsRegion()).isEqualTo("eu-west-1");
    assertThat(settings.region()).isEqualTo(new Region("eu-west-1"));
    assertThat(settings.endpoint()).isEmpty();
    assertThat(settings.limits()).isEqualTo(Limits.DEFAULTS);
    assertThat(settings.retention())
        .isEqualTo(new Retention(Duration.ofDays(7), Duration.ofDays(90)));
    assertThat(settings.tokens().names()).isEqualTo(ClaimNames.DEFAULTS);
  }

  @Test
  @DisplayName("R1, R15: the limits are settings of the deployment")
  void limits() {
    with("SHARE_LIMIT", "3").with("FULL_ECS_SHARE_LIMIT", "2").with("PRIVATE_IMAGE_LIMIT", "1");

    assertThat(settings().limits()).isEqualTo(new Limits(3, 2, 1));
  }

  @Test
  void theClaimsNamesAreSettingsOfTheDeployment() {
    with("CLAIM_PROJECT", "a").with("CLAIM_PROJECTS", "b").with("CLAIM_REGION", "c");
    with("CLAIM_ROLES", "d").with("CLAIM_SCOPE", "e");

    assertThat(settings().tokens().names()).isEqualTo(new ClaimNames("a", "b", "c", "d", "e"));
  }

  @Test
  void whatElseIsKnownOfTheTokensIsOneToo() {
    assertThat(settings().tokens().operatorRole()).isEmpty();
    assertThat(settings().tokens().namesRegion()).isFalse();
    with("OPERATOR_ROLE", "operator").with("TOKENS_NAME_REGION", "true");

    assertThat(settings().tokens().operatorRole()).contains("operator");
    assertThat(settings().tokens().namesRegion()).isTrue();
  }

  @Test
  void theRegionOfTheImagesMayHaveAnotherNameThanThatOfTheTable() {
    with("IMAGESHARE_REGION", "de-1").with("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:8000");

    assertThat(settings().region()).isEqualTo(new Region("de-1"));
    assertThat(settings().awsRegion()).isEqualTo("eu-west-1");
    assertThat(settings().endpoint()).contains(URI.create("http://127.0.0.1:8000"));
  }

  @Test
  void aVariableThatIsEmptyCountsAsAbsent() {
    with("IMAGESHARE_REGION", "").with("SHARE_LIMIT", " ").with("CLAIM_ROLES", "");

    assertThat(settings().region()).isEqualTo(new Region("eu-west-1"));
    assertThat(settings().limits()).isEqualTo(Limits.DEFAULTS);
    assertThat(settings().tokens().names()).isEqualTo(ClaimNames.DEFAULTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TABLE_NAME", "AWS_REGION"})
  void whatIsMissingIsNamed(String name) {
    environment.remove(name);

    expectComplaintAbout(name);
  }

  @ParameterizedTest
  @CsvSource({
    "SHARE_LIMIT, 0",
    "SHARE_LIMIT, -1",
    "SHARE_LIMIT, many",
    "FULL_ECS_SHARE_LIMIT, 1.5",
    "PRIVATE_IMAGE_LIMIT, 99999999999",
    "JOB_RETENTION_DAYS, 0",
    "IMAGESHARE_REGION, a#b",
    "AWS_ENDPOINT_URL_DYNAMODB, 127.0.0.1",
    "AWS_ENDPOINT_URL_DYNAMODB, http://a b"
  })
  void whatIsMalformedIsNamed(String name, String value) {
    with(name, value);

    expectComplaintAbout(name);
  }

  private void expectComplaintAbout(String name) {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(this::settings)
        .withMessageContaining(name);
  }
}

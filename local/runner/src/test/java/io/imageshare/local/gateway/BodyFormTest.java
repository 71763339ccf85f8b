package io.imageshare.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A body is in the event")
class BodyFormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON; charset=utf-8",
        "application/xml",
        "application/javascript",
        "text/plain",
        "text/anything;x=y"
      })
  void asTextIfItsTypeIsText(String type) {
    assertThat(BodyForm.isText(type)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "application/octet-stream",
        "application/x-www-form-urlencoded",
        "application/openstack-images-v2.1-json-patch",
        "application/vnd.api+json",
        "image/png",
        "application/jsonl",
        "json"
      })
  void asBase64IfItIsNot(String type) {
    assertThat(BodyForm.isText(type)).isFalse();
  }
}

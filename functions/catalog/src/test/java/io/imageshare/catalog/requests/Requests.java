package io.imageshare.catalog.requests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Json;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Request;
import java.io.ByteArrayInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import tools.jackson.databind.node.ObjectNode;

/** Requests as the tests send them. */
final class Requests {
  private Requests() {}

  /** A request with that body, in which apostrophes stand for quotation marks. */
  static Request body(String json) {
    return event(Json.object().put("body", json.replace('\'', '"')));
  }

  static Request header(String name, String value) {
    ObjectNode event = Json.object();
    event.putObject("headers").put(name, value);
    return event(event);
  }

  static void expectRefusal(Refusal refusal, ThrowingCallable reading) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(reading)
        .extracting(RefusedException::refusal)
        .isEqualTo(refusal);
  }

  static Request event(ObjectNode event) {
    return Request.read(new ByteArrayInputStream(Json.write(event).getBytes(UTF_8)));
  }
}

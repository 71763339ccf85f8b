package io.imageshare.local.table;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** How long the token of a transaction is known. */
class OldTokensTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-01-31T12:00:00Z"));
  private final RequestTokens tokens = new RequestTokens(now::get);

  @Test
  void itIsForgottenAfterTenMinutes() {
    assertThat(tokens.know("token", "request")).isFalse();
    tokens.keep("token", "request", true);

    now.updateAndGet(time -> time.plusSeconds(600));
    assertThat(tokens.know("token", "request")).isTrue();
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> tokens.know("token", "another request"));

    now.updateAndGet(time -> time.plusSeconds(1));
    assertThat(tokens.know("token", "another request")).isFalse();
  }

  @Test
  void whatHadNoEffectIsNotKnown() {
    tokens.keep("token", "request", false);

    assertThat(tokens.know("token", "another request")).isFalse();
  }

  @Test
  void theOrderOfMembersDoesNotMatter() {
    String one =
        RequestTokens.digest(Json.read("{\"a\":1,\"b\":{\"c\":2,\"d\":3}}".getBytes(US_ASCII)));
    String same =
        RequestTokens.digest(Json.read("{\"b\":{\"d\":3,\"c\":2},\"a\":1}".getBytes(US_ASCII)));
    String other =
        RequestTokens.digest(Json.read("{\"b\":{\"d\":2,\"c\":3},\"a\":1}".getBytes(US_ASCII)));

    assertThat(same).isEqualTo(one).isNotEqualTo(other);
  }
}

package io.imageshare.local.tokens;

import static io.imageshare.local.tokens.Tokens.ISSUER;
import static io.imageshare.local.tokens.Tokens.KEY;
import static io.imageshare.local.tokens.Tokens.NOW;
import static io.imageshare.local.tokens.Tokens.checkAt;
import static io.imageshare.local.tokens.Tokens.good;
import static io.imageshare.local.tokens.Tokens.issued;
import static io.imageshare.local.tokens.Tokens.signed;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.tokens.Verdict.Accepted;
import io.imageshare.local.tokens.Verdict.Refused;
import io.imageshare.testkit.TestClock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A token")
class TokenTimesTest {
  private final TokenCheck check = checkAt(NOW);

  @Test
  void isGoodUntilTheSecondInWhichItExpires() throws Exception {
    String token = signed(good().expirationTime(Date.from(NOW.plusSeconds(1))));
    assertThat(check.check(token)).isInstanceOf(Accepted.class);
    assertThat(checkAt(NOW.plusSeconds(1)).check(token))
        .isEqualTo(new Refused("the token has expired"));
  }

  @Test
  void thatWasGoodBeforeIsRefusedOnceItHasExpired() {
    TestClock clock = new TestClock(NOW);
    TokenCheck remembering =
        new TokenCheck(KEY, ISSUER, Set.of("imageshare"), clock, claims -> false);
    String token = issued(Map.of());
    assertThat(remembering.check(token)).isInstanceOf(Accepted.class);
    clock.set(NOW.plus(Duration.ofHours(2)));
    assertThat(remembering.check(token)).isEqualTo(new Refused("the token has expired"));
  }

  @Test
  void thatNeverExpiresIsRefused() throws Exception {
    assertThat(check.check(signed(good().expirationTime(null))))
        .isEqualTo(new Refused("the token has expired"));
  }

  @Test
  void thatIsNotValidYetIsRefused() throws Exception {
    assertThat(check.check(signed(good().notBeforeTime(Date.from(NOW.plusSeconds(1))))))
        .isEqualTo(new Refused("the token is not valid yet"));
    assertThat(check.check(signed(good().notBeforeTime(Date.from(NOW)))))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void thatWasIssuedInTheFutureIsRefused() throws Exception {
    assertThat(check.check(signed(good().issueTime(Date.from(NOW.plusSeconds(1))))))
        .isEqualTo(new Refused("the token was issued in the future"));
  }
}

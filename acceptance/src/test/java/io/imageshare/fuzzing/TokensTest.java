package io.imageshare.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.tokens.SigningKey;
import io.imageshare.local.tokens.TokenCheck;
import io.imageshare.local.tokens.TokenIssuer;
import io.imageshare.local.tokens.Verdict;
import io.imageshare.local.tokens.Verdict.Accepted;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Whatever comes where a token should. */
@AddLifecycleHook(Inputs.class)
@Label("The check of tokens")
class TokensTest {
  private static final int INPUTS = 400;
  private static final String ISSUER = "https://identity.example.org";
  private static final String AUDIENCE = "imageshare";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-03T12:00:00Z"), ZoneOffset.UTC);
  private static final SigningKey KEY = SigningKey.generate();
  private static final TokenIssuer TOKENS = new TokenIssuer(KEY, ISSUER, AUDIENCE, CLOCK);
  private static final TokenCheck CHECK =
      new TokenCheck(KEY, ISSUER, Set.of(AUDIENCE), CLOCK, claims -> false);
  private static final String GOOD = signed(Map.of("project_id", "mine"));

  private static String signed(Map<String, ?> claims) {
    return TOKENS.issue("user-1", claims, Duration.ofHours(1));
  }

  @Property(tries = INPUTS, edgeCases = EdgeCasesMode.NONE)
  @Label("takes nothing that the issuer has not signed")
  void unsigned(@ForAll("headers") String header) {
    if (CHECK.check(header) instanceof Accepted accepted) {
      // A signature may be written in more than one way, what is signed may not; the check takes
      // blanks off the ends, the library control characters.
      String token = header.replaceFirst("(?i)^bearer ", "").strip().trim();
      assertThat(token).startsWith(signedPart());
      assertThat(accepted).isEqualTo(CHECK.check(GOOD));
    }
  }

  @Provide
  Arbitrary<String> headers() {
    Arbitrary<String> torn =
        Cut.any()
            .list()
            .ofMaxSize(2)
            .map(cuts -> new String(Cut.all(cuts, GOOD.getBytes(UTF_8)), UTF_8));
    Arbitrary<String> parts =
        Arbitraries.oneOf(
            Documents.any().map(TokensTest::encoded),
            Documents.objects(
                    Arbitraries.of("alg", "kid", "typ", "crit", "b64", "enc", "zip", "iss", "jwk"),
                    Documents.any())
                .map(TokensTest::encoded),
            Arbitraries.of(GOOD.split("\\.", -1)),
            Texts.any());
    return Arbitraries.oneOf(
        torn,
        parts.list().ofMaxSize(6).map(list -> String.join(".", list)),
        Combinators.combine(Texts.any(), torn).as((start, token) -> start + token),
        torn.map(token -> "bEaReR " + token));
  }

  @Property(tries = INPUTS, edgeCases = EdgeCasesMode.NONE)
  @Label("takes claims of any shape, or says what is wrong with them")
  void claims(@ForAll("claims") Map<String, Object> claims) {
    Verdict verdict = CHECK.check(signed(claims));
    if (verdict instanceof Accepted accepted) {
      assertThat(accepted.claims()).containsEntry("iss", ISSUER);
    } else {
      assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    }
  }

  @Provide
  Arbitrary<Map<String, Object>> claims() {
    Arbitrary<String> names =
        Arbitraries.oneOf(
            Arbitraries.of("iss", "aud", "exp", "nbf", "iat", "sub", "jti", "client_id", "roles"),
            Texts.any());
    return Arbitraries.maps(names, values()).ofMaxSize(4);
  }

  private static Arbitrary<Object> values() {
    Arbitrary<Object> scalars =
        Arbitraries.oneOf(
            Texts.any().asGeneric(),
            Arbitraries.longs().asGeneric(),
            Arbitraries.doubles().asGeneric(),
            Arbitraries.of(true, false).asGeneric(),
            Arbitraries.bigIntegers().asGeneric(),
            Arbitraries.of(AUDIENCE, ISSUER).asGeneric());
    return Arbitraries.recursive(
        () -> scalars,
        inner ->
            Arbitraries.oneOf(
                inner.list().ofMaxSize(4).asGeneric(),
                Arbitraries.maps(Texts.any(), inner).ofMaxSize(4).asGeneric()),
        0,
        3);
  }

  private static String signedPart() {
    return GOOD.substring(0, GOOD.lastIndexOf('.') + 1);
  }

  private static String encoded(String part) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(UTF_8));
  }
}

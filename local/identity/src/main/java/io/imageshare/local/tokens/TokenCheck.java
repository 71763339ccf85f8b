package io.imageshare.local.tokens;

import com.nimbusds.jwt.JWTClaimsSet;
import io.imageshare.local.tokens.Verdict.Accepted;
import io.imageshare.local.tokens.Verdict.Missing;
import io.imageshare.local.tokens.Verdict.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Checks tokens as the JWT authorizer of an HTTP API does: an RSA signature by a known key, the
 * issuer, the audience, and the times between which the token is good.
 */
public final class TokenCheck {
  private static final String PREFIX = "Bearer ";

  /** How many tokens are remembered, so that a signature is verified once and not at each use. */
  private static final int REMEMBERED = 1_000;

  private final Signatures signatures;
  private final String issuer;
  private final Set<String> audiences;
  private final Clock clock;
  private final Predicate<Map<String, String>> ended;
  private final Map<String, Token> known = new ConcurrentHashMap<>();

  private record Token(JWTClaimsSet claims, Accepted verdict) {}

  /**
   * @param issuer what {@code iss} has to be
   * @param audiences of whom {@code aud} has to name one
   * @param ended whether a token with those claims was ended before its time
   */
  public TokenCheck(
      SigningKey key,
      String issuer,
      Set<String> audiences,
      Clock clock,
      Predicate<Map<String, String>> ended) {
    this.signatures = new Signatures(key);
    this.issuer = issuer;
    this.audiences = Set.copyOf(audiences);
    this.clock = clock;
    this.ended = ended;
  }

  /**
   * Checks the token.
   *
   * @param header the value of the header that carries it, with or without {@code Bearer} before
   *     it; empty text for none
   */
  public Verdict check(String header) {
    String text = header.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) ? rest(header) : header;
    if (text.isBlank()) {
      return new Missing();
    }
    try {
      Token token = signed(text.strip());
      checkTimes(token.claims(), clock.instant());
      if (ended.test(token.verdict().claims())) {
        throw new TokenException("the token was ended");
      }
      return token.verdict();
    } catch (TokenException refused) {
      return new Refused(refused.reason());
    }
  }

  private static String rest(String header) {
    return header.substring(PREFIX.length());
  }

  private Token signed(String text) throws TokenException {
    Token remembered = known.get(text);
    if (remembered != null) {
      return remembered;
    }
    JWTClaimsSet claims = signatures.verified(text);
    checkParties(claims);
    if (known.size() >= REMEMBERED) {
      known.clear();
    }
    Token token = new Token(claims, new Accepted(ClaimTexts.of(claims)));
    known.put(text, token);
    return token;
  }

  private void checkParties(JWTClaimsSet claims) throws TokenException {
    if (!issuer.equals(claims.getIssuer())) {
      throw new TokenException("the token does not have a valid issuer");
    }
    if (audience(claims).stream().noneMatch(audiences::contains)) {
      throw new TokenException("the token does not have a valid audience");
    }
  }

  /** What names the client counts only where nothing names the audience. */
  private static List<?> audience(JWTClaimsSet claims) {
    List<String> audience = claims.getAudience();
    Object client = claims.getClaim("client_id");
    return audience.isEmpty() && client != null ? List.of(client) : audience;
  }

  private static void checkTimes(JWTClaimsSet claims, Instant now) throws TokenException {
    Date end = claims.getExpirationTime();
    if (end == null || !now.isBefore(end.toInstant())) {
      throw new TokenException("the token has expired");
    }
    Date start = claims.getNotBeforeTime();
    if (start != null && now.isBefore(start.toInstant())) {
      throw new TokenException("the token is not valid yet");
    }
    Date issued = claims.getIssueTime();
    if (issued != null && now.isBefore(issued.toInstant())) {
      throw new TokenException("the token was issued in the future");
    }
  }
}

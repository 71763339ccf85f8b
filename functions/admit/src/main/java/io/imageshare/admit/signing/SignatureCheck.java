package io.imageshare.admit.signing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells who has signed a request. */
public final class SignatureCheck {
  /**
   * How long ago a request may have been made, and how far the clock of who made it may be ahead:
   * together the 15 minutes for which a signature is good. Source of these: Image Management
   * Service.
   */
  public static final Duration LONGEST_AGO = Duration.ofMinutes(10);

  public static final Duration FURTHEST_AHEAD = Duration.ofMinutes(5);

  /** What a service goes by besides the method, path, query and body of a request. */
  private static final Set<String> DECIDING = Set.of("x-project-id", "idempotency-key", "if-match");

  private static final String DATE_HEADER = "x-sdk-date";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** A key that nobody has, so that an unknown one takes as long to refuse as a wrong signature. */
  private static final String NO_SECRET = "none";

  private final Function<String, Optional<AccessKey>> keys;
  private final Clock clock;

  /**
   * @param keys gives the access key of that ID, if there is one
   */
  public SignatureCheck(Function<String, Optional<AccessKey>> keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * The key that the request was signed with: as it is, with each header that decides something,
   * and its time, which is near now. Empty if any of it is not so.
   */
  public Optional<AccessKey> signer(SignedRequest request) {
    Optional<Authorization> authorization =
        request.header("authorization").flatMap(Authorization::parse);
    Optional<String> date = request.header(DATE_HEADER).filter(this::isNow);
    if (authorization.isEmpty() || date.isEmpty()) {
      return Optional.empty();
    }
    List<String> signed = authorization.get().signedHeaders();
    if (!signed.contains(DATE_HEADER)
        || DECIDING.stream().anyMatch(name -> isLeftOut(name, request, signed))
        || !authorization.get().isForDayOf(date.get())) {
      return Optional.empty();
    }
    return SignedBody.hash(request, signed)
        .flatMap(hash -> Canonical.form(request, signed, hash))
        .flatMap(form -> signer(authorization.get(), authorization.get().toSign(date.get(), form)));
  }

  private Optional<AccessKey> signer(Authorization authorization, byte[] toSign) {
    Optional<AccessKey> key = keys.apply(authorization.access());
    byte[] signingKey = authorization.signingKey(key.map(AccessKey::secret).orElse(NO_SECRET));
    String expected = HexFormat.of().formatHex(Hashes.hmac(signingKey, toSign));
    return key.filter(known -> Hashes.equal(expected, authorization.signature()));
  }

  /** Whether the header says something without being signed; empty, it says nothing. */
  private static boolean isLeftOut(String name, SignedRequest request, List<String> signed) {
    return request.header(name).filter(value -> !value.isBlank()).isPresent()
        && !signed.contains(name);
  }

  private boolean isNow(String date) {
    try {
      Duration ago = Duration.between(DATE.parse(date, Instant::from), clock.instant());
      return ago.compareTo(LONGEST_AGO) <= 0 && ago.negated().compareTo(FURTHEST_AHEAD) <= 0;
    } catch (DateTimeException noDate) {
      return false;
    }
  }
}

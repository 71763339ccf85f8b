package io.imageshare.local.signing;

import io.imageshare.admit.signing.AccessKey;
import io.imageshare.admit.signing.SignatureCheck;
import io.imageshare.admit.signing.SignedRequest;
import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.http.PercentDecoding;
import io.imageshare.local.tokens.Authorizer;
import io.imageshare.local.tokens.Verdict;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells who sent a request by its signature where it has one, and else by its token. */
public final class SignatureAuthorizer implements Authorizer {
  private final SignatureCheck check;
  private final Authorizer otherwise;

  /**
   * @param keys gives the access key of that ID, whose claims are as functions get them
   * @param otherwise what judges requests without a signature
   */
  public SignatureAuthorizer(
      Function<String, Optional<AccessKey>> keys, Clock clock, Authorizer otherwise) {
    this.check = new SignatureCheck(keys, clock);
    this.otherwise = otherwise;
  }

  @Override
  public Verdict check(HttpRequest request) {
    if (!SignedRequest.isSigned(request.headers())) {
      return otherwise.check(request);
    }
    Optional<AccessKey> key = check.signer(signed(request));
    return key.isPresent() ? new Verdict.Accepted(claims(key.get())) : new Verdict.NotSigned();
  }

  @Override
  public boolean needsBody(HttpRequest request) {
    return SignedRequest.isSigned(request.headers());
  }

  private static SignedRequest signed(HttpRequest request) {
    return SignedRequest.of(
        request.method(),
        segments(request.path()),
        request.parameters(),
        request.headers(),
        request.body().bytes());
  }

  /** Parted before they are decoded, so that a slash that is part of a segment stays in it. */
  private static List<String> segments(String path) {
    return Stream.of(path.split("/", -1)).map(PercentDecoding::path).toList();
  }

  private static Map<String, String> claims(AccessKey key) {
    Map<String, String> claims = new TreeMap<>();
    key.claims()
        .properties()
        .forEach(claim -> claims.put(claim.getKey(), claim.getValue().asString()));
    return claims;
  }
}

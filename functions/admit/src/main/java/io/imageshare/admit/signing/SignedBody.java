package io.imageshare.admit.signing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands for the body of a request in what is signed. */
final class SignedBody {
  /**
   * What stands for the hash of a body that isn't signed. Source: Huawei Cloud's SDKs, which put it
   * for any media type that doesn't begin with {@code application/json}.
   */
  private static final String UNSIGNED = "UNSIGNED-PAYLOAD";

  private static final String HASH_HEADER = "x-sdk-content-sha256";

  private SignedBody() {}

  /**
   * The body's hash, or that there is none. A hash that a client sends beside the body, instead of
   * one made of it, has to be its hash; that there is none has to be signed. Empty if it is not so.
   */
  static Optional<String> hash(SignedRequest request, List<String> signed) {
    String claimed = request.header(HASH_HEADER).orElse(request.bodyHash());
    boolean unsigned =
        claimed.equals(UNSIGNED) && signed.contains(HASH_HEADER) && isOtherThanJson(request);
    return unsigned || Hashes.equal(claimed, request.bodyHash())
        ? Optional.of(claimed)
        : Optional.empty();
  }

  private static boolean isOtherThanJson(SignedRequest request) {
    return request
        .header("content-type")
        .filter(type -> !type.strip().toLowerCase(Locale.ROOT).startsWith("application/json"))
        .isPresent();
  }
}

package io.imageshare.lambda;

import io.imageshare.domain.Share;
import io.imageshare.http.MemberJson;
import io.imageshare.http.Response;
import java.util.Optional;

/** The answer to a call about one share, in the dialect of the Image API. */
public final class MemberResponse {
  private MemberResponse() {}

  /** The share as it is now; empty if there is none any more. */
  public static Response of(Optional<Share> share) {
    return share.map(there -> Response.ok(MemberJson.of(there))).orElseGet(Response::empty);
  }
}

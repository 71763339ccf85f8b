package io.imageshare.list.paging;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Warning;
import io.imageshare.http.Response;
import io.imageshare.http.WarningHeader;
import java.util.Collection;

/** Answers that warn a recipient of images which it is offered and has not answered for (R18). */
public final class Warned {
  private Warned() {}

  /** The answer, with the warning in its header if one of the shares is an offer to the reader. */
  public static Response of(Response response, ProjectId reader, Collection<Share> shares) {
    return isDue(reader, shares)
        ? response.with(WarningHeader.NAME, Warning.UNVERIFIED_SOURCE.sentence())
        : response;
  }

  /** Whether one of the shares is an offer to the reader. */
  public static boolean isDue(ProjectId reader, Collection<Share> shares) {
    return shares.stream()
        .anyMatch(share -> share.project().equals(reader) && share.state() == ShareState.PENDING);
  }
}

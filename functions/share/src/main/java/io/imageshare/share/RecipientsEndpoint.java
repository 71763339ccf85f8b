package io.imageshare.share;

import io.imageshare.domain.Warning;
import io.imageshare.http.DryRun;
import io.imageshare.http.Request;
import io.imageshare.http.Response;
import io.imageshare.http.WarningHeader;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Results;
import io.imageshare.share.SettingRecipients.Wish;
import io.imageshare.telemetry.Telemetry;
import java.util.stream.Stream;

/** The recipients of an image as a whole: read, and made what they shall be (R39). */
final class RecipientsEndpoint {
  private static final String ETAG = "ETag";

  private final SettingRecipients recipients;

  RecipientsEndpoint(SettingRecipients recipients) {
    this.recipients = recipients;
  }

  /** The list, in the form in which it is said, and its ETag. */
  Response read(Call call) {
    Recipients list =
        Results.of(recipients.read(call.request().imageId(), call.caller().actor(), call.now()));
    return Response.ok(RecipientsJson.of(list)).with(ETAG, RecipientsJson.etag(list));
  }

  /**
   * One result a project, and the list's ETag: as it is left, or, if it is only planned, as it is.
   * The owner is warned of what it discloses (R6).
   */
  Response set(Call call) {
    Request request = call.request();
    boolean dryRun = DryRun.isAskedFor(request);
    Wish wish =
        new Wish(
            request.imageId(),
            RecipientsBody.of(request.fields()),
            IfMatch.of(request),
            call.caller().actor());
    RecipientResults results =
        Results.of(
            dryRun
                ? recipients.plan(wish, call.now())
                : recipients.set(wish, call.now(), call.deadline()));
    String etag = RecipientsJson.etag(dryRun ? results.read() : results.left());
    results.all().stream()
        .flatMap(result -> Stream.ofNullable(result.refusal()))
        .forEach(Telemetry.current()::refused);
    return Response.ok(RecipientsJson.of(results.all(), etag))
        .with(ETAG, etag)
        .with(WarningHeader.NAME, Warning.DISCLOSURE.sentence());
  }
}

package io.imageshare.catalog;

import io.imageshare.catalog.records.Uploading;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Endpoint;

/**
 * Uploading an image's bytes by any of the Image API's ways: refused, with the status by which that
 * API says that no bytes are taken.
 */
record UploadEndpoint(Uploading uploading) implements Endpoint {

  @Override
  public Response answer(Call call) {
    return Response.refused(
        uploading.refusal(call.request().imageId(), call.caller().actor(), call.now()),
        call.request().dialect());
  }
}

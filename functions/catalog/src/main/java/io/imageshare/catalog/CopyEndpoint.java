package io.imageshare.catalog;

import io.imageshare.catalog.records.Replicating;
import io.imageshare.catalog.requests.IdempotencyHeader;
import io.imageshare.catalog.requests.ReplicaBody;
import io.imageshare.domain.Job;
import io.imageshare.http.Response;
import io.imageshare.lambda.BatchResponse;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Endpoint;
import io.imageshare.lambda.Results;

/** Replicating an image: 200 with the ID of a finished job that names the replica. */
record CopyEndpoint(Replicating replicating) implements Endpoint {

  @Override
  public Response answer(Call call) {
    Job job =
        Results.of(
            replicating.replicate(
                call.request().imageId(),
                ReplicaBody.of(call.request().fields()),
                IdempotencyHeader.of(call.request()),
                call.caller().actor(),
                call.deadline()));
    return BatchResponse.of(job);
  }
}

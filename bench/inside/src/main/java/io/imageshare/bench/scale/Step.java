package io.imageshare.bench.scale;

import io.imageshare.rules.cloud.Call;

/**
 * A request that is measured.
 *
 * @param operation what it is about, as it stands in the table
 * @param call the request
 * @param afterwards makes good what the steps after it could not do without
 */
record Step(String operation, Call call, Runnable afterwards) {

  Step(String operation, Call call) {
    this(operation, call, () -> {});
  }
}

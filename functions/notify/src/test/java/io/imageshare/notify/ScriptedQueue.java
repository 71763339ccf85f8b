package io.imageshare.notify;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

/** A queue that takes all messages, or none. */
final class ScriptedQueue implements SqsClient {
  final List<String> kept = new ArrayList<>();
  private final boolean takes;

  ScriptedQueue(boolean takes) {
    this.takes = takes;
  }

  @Override
  public SendMessageBatchResponse sendMessageBatch(SendMessageBatchRequest request) {
    if (!takes) {
      return SendMessageBatchResponse.builder()
          .failed(BatchResultErrorEntry.builder().id("0").code("InternalError").build())
          .build();
    }
    request.entries().stream().map(SendMessageBatchRequestEntry::messageBody).forEach(kept::add);
    return SendMessageBatchResponse.builder().build();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}

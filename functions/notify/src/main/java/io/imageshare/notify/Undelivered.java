package io.imageshare.notify;

import io.imageshare.telemetry.Telemetry;
import java.util.List;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/**
 * The queue of events that the bus doesn't take, each a message, which come back until it does.
 *
 * @param url of the queue
 */
record Undelivered(SqsClient client, String url) {

  /**
   * Keeps events.
   *
   * @param events at most 10
   * @return whether all of them are certainly kept
   */
  boolean keep(List<String> events) {
    List<SendMessageBatchRequestEntry> entries =
        IntStream.range(0, events.size())
            .mapToObj(
                place ->
                    SendMessageBatchRequestEntry.builder()
                        .id(String.valueOf(place))
                        .messageBody(message(events.get(place)))
                        .build())
            .toList();
    try {
      return client
          .sendMessageBatch(send -> send.queueUrl(url).entries(entries))
          .failed()
          .isEmpty();
    } catch (SdkException failure) {
      Telemetry.current().trouble("queue: " + failure.getMessage());
      return false;
    }
  }

  /** A queue refuses these two, which a note may have; JSON can say them otherwise. */
  private static String message(String event) {
    return event.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff");
  }
}

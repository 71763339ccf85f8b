package io.imageshare.local.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.Record;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands what was written to a table to a function as Lambda does: in batches, and what the function
 * wants again is handed over again.
 */
public final class StreamDelivery implements Runnable {
  /** As many as the template has Lambda hand over at once. */
  private static final int BATCH = 100;

  private static final JsonMapper JSON = new JsonMapper();

  private final Supplier<List<Record>> stream;
  private final StreamFunction function;
  private final Deque<Record> waiting = new ArrayDeque<>();

  /** The function that takes an event, and answers which records it wants again. */
  @FunctionalInterface
  public interface StreamFunction {

    /**
     * Answers.
     *
     * @throws RuntimeException if it fails, so that it gets the same event again
     */
    byte[] answer(byte[] event);
  }

  /**
   * @param stream gives what was written since it was last asked
   */
  public StreamDelivery(Supplier<List<Record>> stream, StreamFunction function) {
    this.stream = stream;
    this.function = function;
  }

  /** Hands over all that was written, until the function has taken it or takes no more of it. */
  @Override
  public synchronized void run() {
    waiting.addAll(stream.get());
    boolean goesOn = true;
    while (goesOn && !waiting.isEmpty()) {
      goesOn = handOver();
    }
  }

  /** Whether the function has taken anything. */
  private boolean handOver() {
    List<Record> batch = new ArrayList<>(waiting).subList(0, Math.min(BATCH, waiting.size()));
    JsonNode answer = JSON.readTree(function.answer(StreamEvents.of(batch)));
    String again = answer.path("batchItemFailures").path(0).path("itemIdentifier").asString("");
    int taken = 0;
    while (taken < batch.size() && !number(batch.get(taken)).equals(again)) {
      waiting.remove();
      taken++;
    }
    return taken > 0;
  }

  private static String number(Record record) {
    return record.dynamodb().sequenceNumber();
  }
}

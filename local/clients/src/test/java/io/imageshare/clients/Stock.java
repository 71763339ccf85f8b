package io.imageshare.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The images that a test of pages goes through.
 *
 * @param lasting those that the recipient has accepted for good
 * @param fleeting those between them, which others share and revoke
 */
record Stock(List<String> lasting, List<String> fleeting) {
  private static final int BATCH = 100;
  private static final int FLEETING_ONES = 50;

  /** Registers that many images for good, with a fleeting one after each fifty, and shares them. */
  static Stock of(int count, Caller owner, Caller recipient) {
    List<String> lasting = new ArrayList<>();
    List<String> fleeting = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      lasting.add(owner.registers("image-%05d".formatted(number)));
      if (number % FLEETING_ONES == 0) {
        fleeting.add(owner.registers("image-%05d-fleeting".formatted(number)));
      }
    }
    for (List<String> batch : batches(lasting)) {
      owner.shares(batch, List.of(recipient.project()));
      recipient.answers(batch, "accepted");
    }
    return new Stock(lasting, fleeting);
  }

  private static List<List<String>> batches(List<String> images) {
    return IntStream.rangeClosed(0, (images.size() - 1) / BATCH)
        .mapToObj(number -> images.subList(number * BATCH, end(number, images)))
        .toList();
  }

  private static int end(int number, List<String> images) {
    return Math.min(images.size(), (number + 1) * BATCH);
  }
}

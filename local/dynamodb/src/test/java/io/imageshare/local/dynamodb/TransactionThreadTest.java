package io.imageshare.local.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

class TransactionThreadTest {
  private final ExecutorService thread = TransactionThread.start();
  private final Set<Thread> writers = ConcurrentHashMap.newKeySet();
  private final Set<Thread> readers = ConcurrentHashMap.newKeySet();

  @AfterEach
  void end() {
    thread.shutdownNow();
  }

  @Test
  void oneThreadCarriesOutTheTransactionsOfAll() {
    DynamoDbClient client = TransactionThread.of(new Recording(), thread);

    IntStream.range(0, 50).parallel().forEach(each -> client.transactWriteItems(call -> {}));

    assertThat(writers).hasSize(1).doesNotContain(Thread.currentThread());
  }

  @Test
  void allElseIsCarriedOutByItsCaller() {
    TransactionThread.of(new Recording(), thread).getItem(call -> {});

    assertThat(readers).containsExactly(Thread.currentThread());
  }

  @Test
  void whatATransactionThrowsIsThrown() {
    DynamoDbClient client = TransactionThread.of(new Failing(), thread);

    assertThatExceptionOfType(TransactionConflictException.class)
        .isThrownBy(() -> client.transactWriteItems(call -> {}));
  }

  @Test
  void whoIsInterruptedKnowsNothingOfTheTransaction() {
    DynamoDbClient client = TransactionThread.of(new Recording(), thread);
    CountDownLatch before = new CountDownLatch(1);
    thread.execute(() -> await(before));
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(AbortedException.class)
        .isThrownBy(() -> client.transactWriteItems(call -> {}));
    assertThat(Thread.interrupted()).isTrue();
    before.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private abstract static class Fake implements DynamoDbClient {
    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }

  private final class Recording extends Fake {
    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
      writers.add(Thread.currentThread());
      return TransactWriteItemsResponse.builder().build();
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
      readers.add(Thread.currentThread());
      return GetItemResponse.builder().build();
    }
  }

  private static final class Failing extends Fake {
    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
      throw TransactionConflictException.builder().build();
    }
  }
}

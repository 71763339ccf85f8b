package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;

/** What the reasons tell for which a transaction was cancelled. */
class TransactionOutcomeTest {
  private static final Key KEY = new Keys(HERE).usage(OWNER);

  private final TransactionOutcome.Failed failed =
      new TransactionOutcome.Failed(
          List.of(
              CancellationReason.builder().code("None").build(),
              CancellationReason.builder()
                  .code("ConditionalCheckFailed")
                  .item(new NewItem(KEY).number("images", 7).attributes())
                  .build(),
              CancellationReason.builder().code("ConditionalCheckFailed").build(),
              CancellationReason.builder().code("ConditionalCheckFailed").item(Map.of()).build(),
              CancellationReason.builder().build()));

  @Test
  void eachWriteHasItsReason() {
    assertThat(List.of(failed.at(0), failed.at(1), failed.at(2), failed.at(3), failed.at(4)))
        .containsExactly(false, true, true, true, false);
  }

  @Test
  void whatWasFoundIsAnItemOrNone() {
    assertThat(failed.found(1)).isPresent();
    assertThat(failed.found(1).orElseThrow().key()).isEqualTo(KEY);
    assertThat(failed.found(1).orElseThrow().number("images")).isEqualTo(7);
    assertThat(failed.found(2)).isEmpty();
    assertThat(failed.found(3)).isEmpty();
  }
}

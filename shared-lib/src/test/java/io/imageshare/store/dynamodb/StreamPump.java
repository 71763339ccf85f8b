package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Region;
import io.imageshare.local.stream.TableStream;
import io.imageshare.store.AroundPorts;
import io.imageshare.store.EventBus;
import io.imageshare.store.Stores;
import io.imageshare.store.dynamodb.ChangeStream.Delivery;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * Delivers what a table's stream has of a region, whenever somebody asks who relies on it. What it
 * has of others is of tests that are over.
 */
record StreamPump(TableStream stream, Region region, DynamoDbStores stores) {
  private static final Set<String> RELYING = Set.of("feed", "back", "unclaimed");

  /** The region's ports with that before such calls. */
  Stores ports() {
    AroundPorts around =
        (name, arguments, call) -> {
          if (RELYING.contains(name)) {
            deliver();
          }
          return call.get();
        };
    return around.around(stores);
  }

  private void deliver() {
    synchronized (stream) {
      stream.next().stream().filter(this::isOwn).forEach(this::deliver);
    }
  }

  private boolean isOwn(Record written) {
    return Key.of(written.dynamodb().keys()).partition().startsWith(region.name() + "#");
  }

  private void deliver(Record written) {
    Delivery delivery =
        stores
            .changes(EventBus.NONE)
            .deliver(
                written.dynamodb().hasOldImage() ? written.dynamodb().oldImage() : null,
                written.dynamodb().hasNewImage() ? written.dynamodb().newImage() : null,
                LATER,
                LATER,
                AMPLE);
    assertThat(delivery).as("%s", written).isEqualTo(Delivery.DONE);
  }
}

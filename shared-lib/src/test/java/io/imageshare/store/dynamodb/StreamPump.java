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
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * Delivers what a table's stream has, whenever somebody asks who relies on it.
 *
 * @param stores the ports of a region
 */
record StreamPump(TableStream stream, Function<Region, DynamoDbStores> stores) {
  private static final Set<String> RELYING = Set.of("feed", "back", "unclaimed");

  /** The ports with that before such calls. */
  Stores before(Stores ports) {
    AroundPorts around =
        (name, arguments, call) -> {
          if (RELYING.contains(name)) {
            deliver();
          }
          return call.get();
        };
    return around.around(ports);
  }

  private void deliver() {
    synchronized (stream) {
      stream.next().forEach(this::deliver);
    }
  }

  private void deliver(Record written) {
    String partition = Key.of(written.dynamodb().keys()).partition();
    Region region = new Region(partition.substring(0, partition.indexOf('#')));
    Delivery delivery =
        stores
            .apply(region)
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

package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.id;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Region;
import io.imageshare.domain.ShareState;
import io.imageshare.store.ShareStore;
import io.imageshare.store.StoreContract;
import io.imageshare.store.Stores;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a recipient has received, and the calls by which it is read. */
final class ReceivedScene extends StoreContract {
  private final Region region;
  private final int made;
  private final ScriptedClient batches =
      new ScriptedClient(TestTable.here().client(), "batchGetItem");
  private final ScriptedClient queries = new ScriptedClient(batches.client(), "query");

  /**
   * @param states of the shares of as many images, in the order of their creation; null for an
   *     image that is not shared
   */
  ReceivedScene(List<@Nullable ShareState> states) {
    this(TestTable.newRegion(), states.size());
    for (int number = 0; number < states.size(); number++) {
      created(image(number));
      move(number, states.get(number));
    }
  }

  private ReceivedScene(Region region, int made) {
    super(() -> stores(region, TestTable.here().client()));
    this.region = region;
    this.made = made;
  }

  private static Stores stores(Region region, DynamoDbClient client) {
    String table = TestTable.here().name();
    return TestTable.stores(new Table(client, table, region, new FakePause().backoff()));
  }

  static ImageId image(int number) {
    return id(number);
  }

  /** Brings the share into that state, or stops it. */
  void move(int number, @Nullable ShareState state) {
    if (state != null || standing(image(number), RECIPIENT).shareOf(RECIPIENT) != null) {
      moved(image(number), RECIPIENT, state);
    }
  }

  /** Offers so many more images than there are. */
  void offerMore(int count) {
    for (int number = made; number < made + count; number++) {
      created(image(number));
      move(number, ShareState.PENDING);
    }
  }

  void delete(int number) {
    deleted(image(number));
  }

  /** The shares as they are read while nobody is in between. */
  ShareStore quietly() {
    return shares;
  }

  /**
   * The shares as their lists are read one after the other.
   *
   * @param between what happens after so many queries
   */
  ShareStore read(List<ShareState> order, Map<Integer, Runnable> between) {
    queries.always(new OneByOne(order, between));
    return stores(region, queries.client()).shares();
  }

  /** How many queries were made of these shares. */
  int queries() {
    return queries.requests().size();
  }

  /** How many batches of their images were read. */
  int batches() {
    return batches.requests().size();
  }
}

package io.imageshare.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** A whole table, which tests look through. */
abstract class Scans extends Promise {
  private String own = "";

  protected Scans(Supplier<Place> place) {
    super(place);
  }

  @BeforeEach
  void make() {
    own = Place.newTable(client);
    for (int each = 0; each < 7; each++) {
      Map<String, AttributeValue> item =
          Map.of("pk", text("p" + each % 3), "sk", text("s" + each), "name", text("n" + each));
      client.putItem(put -> put.tableName(own).item(item));
    }
  }

  @AfterEach
  void drop() {
    client.deleteTable(delete -> delete.tableName(own));
  }

  @Test
  void allItemsAreGiven() {
    ScanResponse page = client.scan(scan -> scan.tableName(own).consistentRead(true));

    assertThat(page.items())
        .hasSize(7)
        .contains(Map.of("pk", text("p1"), "sk", text("s4"), "name", text("n4")));
    assertThat(page.count()).isEqualTo(7);
    assertThat(page.hasLastEvaluatedKey()).isFalse();
  }

  @Test
  void keysAreGivenAlone() {
    assertThat(client.scan(scan -> scan.tableName(own).projectionExpression("pk, sk")).items())
        .hasSize(7)
        .contains(Map.of("pk", text("p2"), "sk", text("s5")));
  }

  @Test
  void pagesHaveEachItemOnce() {
    Set<String> sorts = new HashSet<>();
    long items =
        client.scanPaginator(scan -> scan.tableName(own).limit(2)).items().stream()
            .peek(item -> sorts.add(sort(item)))
            .count();

    assertThat(items).isEqualTo(7);
    assertThat(sorts).hasSize(7);
  }
}

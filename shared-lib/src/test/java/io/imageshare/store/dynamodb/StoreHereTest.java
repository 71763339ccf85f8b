package io.imageshare.store.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.table.RequestForms;
import io.imageshare.local.table.TableDouble;
import io.imageshare.store.StoreContracts;
import io.imageshare.store.Stores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("On the table's double in this JVM")
class StoreHereTest extends StoreContracts {
  private static final RequestForms FORMS = new RequestForms();
  private static final TestTable TABLE = TestTable.on(new TableDouble(FORMS));

  @Override
  protected Stores empty() {
    return TABLE.stores();
  }

  /** Or else the double could take for right what DynamoDB doesn't, and nobody would have tried. */
  @AfterAll
  static void onlyFormsThatAreProvedAreSent() {
    assertThat(RequestForms.proved()).containsAll(FORMS.seen());
  }
}

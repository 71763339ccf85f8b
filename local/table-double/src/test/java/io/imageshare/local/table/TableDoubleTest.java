package io.imageshare.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The table's double in this JVM")
class TableDoubleTest extends TableContract {
  private static final RequestForms FORMS = new RequestForms();
  private static final TableDouble DOUBLE = new TableDouble(FORMS);
  private static final Place PLACE = Place.of(DOUBLE.client(), DOUBLE.streams(), "double");

  @Override
  Place place() {
    return PLACE;
  }

  @AfterAll
  static void everyFormIsTried() {
    assertThat(FORMS.seen()).containsAll(RequestForms.proved());
  }
}

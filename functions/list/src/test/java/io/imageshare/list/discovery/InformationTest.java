package io.imageshare.list.discovery;

import static io.imageshare.list.Answers.body;
import static io.imageshare.testkit.Examples.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Response;
import io.imageshare.testkit.Events;
import org.junit.jupiter.api.Test;

/** What clients ask before they send bytes. */
class InformationTest {
  @Test
  void noMethodImportsBytes() {
    assertThat(body(Information.importMethods(Events.of("GET /v2/info/import").from(OWNER))))
        .hasToString(
            "{\"import-methods\":{"
                + "\"description\":\"How the bytes of an image can be imported.\","
                + "\"type\":\"array\",\"value\":[]}}");
  }

  @Test
  void aServiceWithoutSeveralStoresListsNone() {
    Response stores = Information.stores(Events.of("GET /v2/info/stores").from(OWNER));

    assertThat(stores.status()).isEqualTo(404);
    assertThat(stores.refusal()).isEqualTo(Refusal.NOT_FOUND);
  }

  @Test
  void noOperatingSystemIsKnown() {
    Events asking = Events.of("GET /v1/cloudimages/os_version").query("tag=uefi&tag=bms");

    assertThat(body(OsVersions.list(asking.from(OWNER)))).hasToString("[]");
  }
}

package io.imageshare.catalog.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.catalog.records.NewReplica;
import io.imageshare.domain.Refusal;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The body of a request to replicate an image. */
class ReplicaBodyTest {
  @Test
  void aNameIsEnough() {
    NewReplica plain =
        new NewReplica(
            "mine",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    assertThat(read("{'name':'mine'}")).isEqualTo(plain);
    assertThat(
            read(
                "{'name':'mine','description':'','cmk_id':'','enterprise_project_id':'',"
                    + "'vault_id':'','min_ram':null,'image_tags':null}"))
        .isEqualTo(plain);
  }

  @Test
  void whatBelongsToARecordCanBeSaid() {
    assertThat(
            read(
                "{'name':'mine','description':'ours\\nand theirs','cmk_id':'key',"
                    + "'enterprise_project_id':'0','min_ram':1024,"
                    + "'image_tags':[{'key':'os','value':'linux'},{'key':'lts'}]}"))
        .isEqualTo(
            new NewReplica(
                "mine",
                Optional.of("ours\nand theirs"),
                Optional.of("key"),
                Optional.of("0"),
                Optional.of(1024),
                List.of("os=linux", "lts=")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "INVALID_NAME | {}",
        "INVALID_NAME | {'name':''}",
        "INVALID_NAME | {'name':null}",
        "INVALID_NAME | {'name':7}",
        "INVALID_ATTRIBUTE | {'name':'a','description':7}",
        "INVALID_ATTRIBUTE | {'name':'a','description':'a\\u0007'}",
        "INVALID_ATTRIBUTE | {'name':'a','cmk_id':[]}",
        "INVALID_ATTRIBUTE | {'name':'a','min_ram':'much'}",
        "INVALID_ATTRIBUTE | {'name':'a','image_tags':'os=linux'}",
        "INVALID_ATTRIBUTE | {'name':'a','image_tags':['os=linux']}",
        "INVALID_ATTRIBUTE | {'name':'a','image_tags':[{'value':'linux'}]}",
        "INVALID_ATTRIBUTE | {'name':'a','image_tags':[{'key':'a=b','value':'c'}]}",
        "INVALID_ATTRIBUTE | {'name':'a','image_tags':[{'key':'a','value':'b'},{'key':'a'}]}",
        "INVALID_ATTRIBUTE | {'name':'a','image_tags':{}}",
        "VAULT_NAMED | {'name':'a','vault_id':'v'}",
        "MALFORMED_REQUEST | []"
      })
  @DisplayName("R31: the fields have values that they can have")
  void refused(Refusal refusal, String body) {
    Refused.as(refusal, () -> read(body));
  }

  @Test
  @DisplayName("R31: a description has up to 1024 characters, a key up to 255")
  void lengths() {
    assertThat(read(described("a".repeat(1024))).description()).isPresent();
    Refused.as(Refusal.INVALID_ATTRIBUTE, () -> read(described("a".repeat(1025))));
    Refused.as(
        Refusal.INVALID_ATTRIBUTE, () -> read("{'name':'a','cmk_id':'" + "k".repeat(256) + "'}"));
  }

  private static String described(String description) {
    return "{'name':'mine','description':'" + description + "'}";
  }

  private static NewReplica read(String body) {
    return ReplicaBody.of(Events.of("").json(body).request().fields());
  }
}

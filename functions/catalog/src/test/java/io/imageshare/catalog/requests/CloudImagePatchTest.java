package io.imageshare.catalog.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.catalog.records.Draft;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.Refusal;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The document by which the Image Management Service changes an image. */
class CloudImagePatchTest {
  @Test
  void aValueMeansTheSameAsATextAndAsANumber() {
    Draft draft = new Draft();

    make(
        draft,
        "[{'op':'replace','path':'/name','value':'renamed'},"
            + "{'op':'replace','path':'/min_ram','value':'1024'},"
            + "{'op':'replace','path':'/min_disk','value':40},"
            + "{'op':'add','path':'/max_ram','value':4096},"
            + "{'op':'add','path':'/__support_kvm','value':true},"
            + "{'op':'add','path':'/__description','value':''}]");

    assertThat(draft.description())
        .isEqualTo(
            new ImageDescription(
                "renamed",
                null,
                null,
                null,
                null,
                40,
                1024,
                List.of(),
                Map.of("max_ram", "4096", "__support_kvm", "true", "__description", "")));
  }

  @Test
  void whatTheServiceGivesEveryImageIsReplacedWithoutBeingAdded() {
    for (String name : List.of("max_ram", "__description", "enterprise_project_id")) {
      assertThat(refusals("[{'op':'replace','path':'/%s','value':'1'}]".formatted(name))).isEmpty();
    }
    assertThat(refusals("[{'op':'replace','path':'/mine','value':'1'}]"))
        .containsExactly(Refusal.ATTRIBUTE_NOT_FOUND);
    assertThat(refusals("[{'op':'remove','path':'/max_ram'}]"))
        .containsExactly(Refusal.ATTRIBUTE_NOT_FOUND);
  }

  @Test
  void aSizeThatIsTooLargeToBeShownIsWrittenBackToNoEffect() {
    Draft draft = new Draft();
    draft.size(3_000_000_000L);

    make(draft, "[{'op':'replace','path':'/size','value':0}]");
    make(draft, "[{'op':'replace','path':'/size','value':'0'}]");

    assertThat(draft.description().size()).isEqualTo(3_000_000_000L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "INVALID_ATTRIBUTE | '/min_ram' | 'much'",
        "INVALID_ATTRIBUTE | '/min_ram' | '-1'",
        "INVALID_ATTRIBUTE | '/min_ram' | '99999999999'",
        "INVALID_ATTRIBUTE | '/min_ram' | '9999999999999999999999'",
        "INVALID_ATTRIBUTE | '/min_ram' | true",
        "INVALID_ATTRIBUTE | '/max_ram' | 0.5",
        "INVALID_ATTRIBUTE | '/max_ram' | []",
        "INVALID_NAME | '/name' | 7",
        "READ_ONLY_ATTRIBUTE | '/id' | 7",
        "MALFORMED_REQUEST | 'name' | 'a'",
        "MALFORMED_REQUEST | 7 | 'a'"
      })
  @DisplayName("R31: a value that means no other is refused, as is what is read-only")
  void refused(Refusal refusal, String path, String value) {
    Refused.as(
        refusal, () -> refusals("[{'op':'replace','path':" + path + ",'value':" + value + "}]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "'a'", "[7]", "[{}]", "[{'op':'replace','path':'/name'}]"})
  @DisplayName("R31: what is no list of operations is malformed")
  void malformed(String document) {
    Refused.as(Refusal.MALFORMED_REQUEST, () -> refusals(document));
  }

  private static List<Refusal> refusals(String document) {
    return make(new Draft(), document);
  }

  private static List<Refusal> make(Draft draft, String document) {
    return CloudImagePatch.edits(Events.of("").json(document).request().body().json()).stream()
        .flatMap(edit -> edit.on(draft).stream())
        .toList();
  }
}

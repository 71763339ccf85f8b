package io.imageshare.catalog.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.catalog.records.Draft;
import io.imageshare.catalog.records.Edit;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.Refusal;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Examples;
import io.imageshare.testkit.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents by which the Image API changes an image. */
class PatchDocumentTest {
  private static final String NEWER = "application/openstack-images-v2.1-json-patch";
  private static final String OLDER = "application/openstack-images-v2.0-json-patch";

  @Test
  void aDocumentIsKnownByItsMediaType() {
    assertThat(PatchDocument.of(NEWER)).contains(PatchDocument.V2_1);
    assertThat(PatchDocument.of(OLDER)).contains(PatchDocument.V2_0);
    assertThat(PatchDocument.of("Application/OpenStack-Images-V2.1-JSON-Patch; charset=utf-8"))
        .contains(PatchDocument.V2_1);
    for (String other :
        List.of("", ";", "application/json", "application/json-patch+json", "*/*")) {
      assertThat(PatchDocument.of(other)).isEmpty();
    }
    assertThat(PatchDocument.ACCEPTED).isEqualTo(OLDER + ", " + NEWER);
  }

  @Nested
  class Newer {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "{'op':'replace','path':'/name','value':'x'} |",
          "{'op':'add','path':'/name','value':'x'} |",
          "{'op':'add','path':'/os','value':'x'} |",
          "{'op':'add','path':'/new','value':'x'} |",
          "{'op':'replace','path':'/os','value':'x'} |",
          "{'op':'replace','path':'/new','value':'x'} | ATTRIBUTE_NOT_FOUND",
          "{'op':'remove','path':'/os'} |",
          "{'op':'remove','path':'/os','value':7} |",
          "{'op':'remove','path':'/new'} | ATTRIBUTE_NOT_FOUND",
          "{'op':'remove','path':'/name'} | READ_ONLY_ATTRIBUTE",
          "{'op':'remove','path':'/disk_format'} | READ_ONLY_ATTRIBUTE"
        })
    void anOperationIsMadeWhereTheImageAllowsIt(String change, @Nullable Refusal refusal) {
      assertThat(make(PatchDocument.V2_1, change).orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "{} | MALFORMED_REQUEST",
          "7 | MALFORMED_REQUEST",
          "[] | MALFORMED_REQUEST",
          "null | MALFORMED_REQUEST",
          "{'op':'test','path':'/name','value':'x'} | MALFORMED_REQUEST",
          "{'op':'move','path':'/name','from':'/os'} | MALFORMED_REQUEST",
          "{'op':'Replace','path':'/name','value':'x'} | MALFORMED_REQUEST",
          "{'op':7,'path':'/name','value':'x'} | MALFORMED_REQUEST",
          "{'path':'/name','value':'x'} | MALFORMED_REQUEST",
          "{'op':'replace','value':'x'} | MALFORMED_REQUEST",
          "{'op':'replace','path':7,'value':'x'} | MALFORMED_REQUEST",
          "{'op':'replace','path':'/name'} | MALFORMED_REQUEST",
          "{'replace':'/name','value':'x'} | MALFORMED_REQUEST"
        })
    @DisplayName("R31: what is no operation is malformed")
    void malformed(String change, Refusal refusal) {
      Refused.as(refusal, () -> make(PatchDocument.V2_1, change));
    }
  }

  @Nested
  class Older {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "{'replace':'/name','value':'x'} |",
          "{'replace':'/os','value':'x'} |",
          "{'replace':'/new','value':'x'} | ATTRIBUTE_NOT_FOUND",
          "{'add':'/new','value':'x'} |",
          "{'add':'/os','value':'x'} | ATTRIBUTE_PRESENT",
          "{'add':'/name','value':'x'} | ATTRIBUTE_PRESENT",
          "{'remove':'/os'} |",
          "{'remove':'/new'} | ATTRIBUTE_NOT_FOUND",
          "{'remove':'/name'} | READ_ONLY_ATTRIBUTE"
        })
    void anOperationIsMadeWhereTheImageAllowsIt(String change, @Nullable Refusal refusal) {
      assertThat(make(PatchDocument.V2_0, change).orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "{} | MALFORMED_REQUEST",
          "{'value':'x'} | MALFORMED_REQUEST",
          "{'replace':'/name'} | MALFORMED_REQUEST",
          "{'replace':'/name','add':'/name','value':'x'} | MALFORMED_REQUEST",
          "{'replace':7,'value':'x'} | MALFORMED_REQUEST",
          "{'op':'replace','path':'/name','value':'x'} | MALFORMED_REQUEST"
        })
    @DisplayName("R31: what is no operation is malformed")
    void malformed(String change, Refusal refusal) {
      Refused.as(refusal, () -> make(PatchDocument.V2_0, change));
    }
  }

  @Test
  void operationsAreMadeInTheirOrder() {
    Draft draft = draft();

    Optional<Refusal> refusal =
        make(
            draft,
            PatchDocument.V2_1,
            "[{'op':'add','path':'/a','value':'1'},{'op':'replace','path':'/a','value':'2'},"
                + "{'op':'remove','path':'/os'},{'op':'replace','path':'/min_ram','value':7},"
                + "{'op':'replace','path':'/size','value':null},"
                + "{'op':'replace','path':'/tags','value':['x','y']},"
                + "{'op':'replace','path':'/protected','value':true}]");

    assertThat(refusal).isEmpty();
    assertThat(draft.settings().isProtected()).isTrue();
    assertThat(draft.description())
        .isEqualTo(
            new ImageDescription(
                "image", null, null, null, null, 0, 7, List.of("x", "y"), Map.of("a", "2")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kind | 'system_disk'",
        "encrypted | false",
        "encrypted | 'false'",
        "source_image_id | null",
        "shares | 7",
        "accepted | []",
        "__imagetype | 'gold'",
        "__image_size | null",
        "__whole_image | 'false'",
        "virtual_env_type | 'FusionCompute'",
        "__system__cmkid | ''"
      })
  void whatNobodyChangesCanBeWrittenBackAndTakenAwayToNoEffect(String name, String value) {
    Image image = image();
    for (String op : List.of("add", "replace", "remove")) {
      Draft draft = Draft.of(image);
      String change = "{'op':'%s','path':'/%s','value':%s}".formatted(op, name, value);

      assertThat(make(draft, PatchDocument.V2_1, "[" + change + "]")).isEmpty();
      assertThat(draft.edited(image, image.updated())).isEqualTo(image);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kind | 'data_disk'",
        "encrypted | true",
        "source_image_id | '0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b'",
        "kind | {}",
        "source_image_id | []",
        "__whole_image | true",
        "virtual_env_type | 'DataImage'",
        "__system__cmkid | 'key'"
      })
  void nobodyChangesItToAnythingElse(String name, String value) {
    for (String op : List.of("add", "replace")) {
      String change = "{'op':'%s','path':'/%s','value':%s}".formatted(op, name, value);

      assertThat(make(Draft.of(image()), PatchDocument.V2_1, "[" + change + "]"))
          .contains(Refusal.READ_ONLY_ATTRIBUTE);
    }
  }

  private static Image image() {
    return AnImage.of(Examples.IMAGE, Examples.OWNER).described(draft().description()).build();
  }

  @Test
  void noOperationsChangeNothing() {
    assertThat(edits(PatchDocument.V2_1, "[]")).isEmpty();
    assertThat(edits(PatchDocument.V2_0, "[]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "7", "'text'", "true"})
  @DisplayName("R31: a document is a list")
  void noList(String document) {
    Refused.as(Refusal.MALFORMED_REQUEST, () -> edits(PatchDocument.V2_1, document));
    Refused.as(Refusal.MALFORMED_REQUEST, () -> edits(PatchDocument.V2_0, document));
  }

  private static Optional<Refusal> make(PatchDocument document, String change) {
    return make(draft(), document, "[" + change + "]");
  }

  private static Optional<Refusal> make(Draft draft, PatchDocument document, String json) {
    return edits(document, json).stream().flatMap(edit -> edit.on(draft).stream()).findFirst();
  }

  private static List<Edit> edits(PatchDocument document, String json) {
    return document.edits(Events.of("").json(json).request().body().json());
  }

  private static Draft draft() {
    Draft draft = new Draft();
    draft.name("image");
    draft.property("os", "linux");
    return draft;
  }
}

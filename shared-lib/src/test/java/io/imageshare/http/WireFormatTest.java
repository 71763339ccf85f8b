package io.imageshare.http;

import static io.imageshare.testkit.Examples.described;
import static io.imageshare.testkit.Examples.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Images, members and times as the Image API shows them. */
class WireFormatTest {
  private static final ImageId ID = new ImageId("0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b");
  private static final ImageId SOURCE = new ImageId("0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0c");
  private static final Instant CREATED = Instant.parse("2026-01-31T12:00:00.987654321Z");
  private static final Instant UPDATED = Instant.parse("2026-02-01T00:00:00Z");

  private static Image image(ImageDescription description) {
    return AnImage.of(ID, new ProjectId("owner"))
        .kind(ImageKind.DATA_DISK)
        .isProtected(true)
        .described(description)
        .replicaOf(SOURCE)
        .counting(2, 1)
        .at(CREATED)
        .updated(UPDATED)
        .build();
  }

  @Test
  void anImageShowsAllThatIsKnownOfIt() {
    ImageDescription description =
        new ImageDescription(
            "web",
            "qcow2",
            "bare",
            5_000_000_000L,
            6_000_000_000L,
            40,
            2048,
            List.of("b", "a"),
            Map.of("os_distro", "debian"));

    assertThat((JsonNode) ImageJson.of(image(description)))
        .isEqualTo(
            Json.read(
                """
                {
                  "os_distro": "debian",
                  "id": "0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b",
                  "name": "web",
                  "owner": "owner",
                  "status": "active",
                  "visibility": "shared",
                  "kind": "data_disk",
                  "encrypted": false,
                  "protected": true,
                  "os_hidden": false,
                  "source_image_id": "0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0c",
                  "disk_format": "qcow2",
                  "container_format": "bare",
                  "size": 5000000000,
                  "virtual_size": 6000000000,
                  "min_disk": 40,
                  "min_ram": 2048,
                  "checksum": null,
                  "os_hash_algo": null,
                  "os_hash_value": null,
                  "tags": ["b", "a"],
                  "created_at": "2026-01-31T12:00:00Z",
                  "updated_at": "2026-02-01T00:00:00Z",
                  "self": "/v2/images/0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b",
                  "file": "/v2/images/0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b/file",
                  "schema": "/v2/schemas/image"
                }
                """));
  }

  @Test
  @DisplayName("R7, R30: how many share an image is told to its owner and to nobody else")
  void counts() {
    Image image = image(named("web"));

    ObjectNode told = ImageJson.of(image, image.owner());

    assertThat(told.path("shares").longValue()).isEqualTo(image.shares());
    assertThat(told.path("accepted").longValue()).isEqualTo(image.accepted());
    assertThat((JsonNode) ImageJson.of(image, new ProjectId("b"))).isEqualTo(ImageJson.of(image));
    assertThat(ImageFields.NAMES).contains("shares", "accepted");
  }

  @Test
  void whatIsNotKnownOfAnImageIsNull() {
    JsonNode json = ImageJson.of(image(named("web")));

    assertThat(List.of("disk_format", "container_format", "size", "virtual_size"))
        .allSatisfy(name -> assertThat(json.get(name).isNull()).as(name).isTrue());
    assertThat(json.get("tags")).isEmpty();
  }

  @Test
  void noPropertyOfTheOwnersHidesAFieldOfTheImage() {
    JsonNode json = ImageJson.of(image(described("web", List.of(), Map.of("owner", "somebody"))));

    assertThat(json.get("owner").stringValue()).isEqualTo("owner");
  }

  @Test
  void everyFieldOfAnImageIsReserved() {
    JsonNode json = ImageJson.of(image(named("web")));

    assertThat(ImageFields.NAMES).containsAll(Set.copyOf(json.propertyNames()));
  }

  @Test
  void aMemberHasAlwaysTheSameSixFields() {
    Share share =
        AShare.of(ID, new ProjectId("b")).at(CREATED).updated(UPDATED).vault("vault-1").build();

    assertThat((JsonNode) MemberJson.of(share))
        .isEqualTo(
            Json.read(
                """
                {
                  "member_id": "b",
                  "image_id": "0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b",
                  "status": "pending",
                  "created_at": "2026-01-31T12:00:00Z",
                  "updated_at": "2026-02-01T00:00:00Z",
                  "schema": "/v2/schemas/member"
                }
                """));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T12:00:00.999Z, 2026-01-31T12:00:00Z, 2026-01-31T12:00:00.999Z",
    "2026-01-31T12:00:00Z, 2026-01-31T12:00:00Z, 2026-01-31T12:00:00.000Z",
    "2026-01-01T00:00:00.000999Z, 2026-01-01T00:00:00Z, 2026-01-01T00:00:00.000Z",
    "2026-12-31T23:59:59.1Z, 2026-12-31T23:59:59Z, 2026-12-31T23:59:59.100Z"
  })
  void timesHaveAFractionOnlyWhereTheDialectHasOne(
      Instant instant, String seconds, String milliseconds) {
    assertThat(Timestamps.seconds(instant)).isEqualTo(seconds);
    assertThat(Timestamps.milliseconds(instant)).isEqualTo(milliseconds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "ä€😀", "a b", "\u2028"})
  void textWithoutControlCharactersIsClean(String text) {
    assertThat(Texts.isClean(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "a\u0000b",
        "\u007f",
        "\u0085",
        "\ud800",
        "a\udc00b",
        "\udc00\ud800",
        "a\ufffd"
      })
  void textWithControlCharactersHalvesOfPairsOrReplacedBytesIsNot(String text) {
    assertThat(Texts.isClean(text)).isFalse();
  }
}

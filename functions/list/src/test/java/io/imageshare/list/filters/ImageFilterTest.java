package io.imageshare.list.filters;

import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.id;
import static io.imageshare.testkit.Examples.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Visibility;
import io.imageshare.http.ImageJson;
import io.imageshare.list.Records;
import io.imageshare.list.paging.Parameters;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parameters of a list say about the images themselves. */
class ImageFilterTest {
  /** An image of which everything is known. */
  private static final Image FULL =
      image(
          new ImageDescription(
              "ubuntu",
              "qcow2",
              "bare",
              1_000L,
              2_000L,
              20,
              512,
              List.of("linux", "lts"),
              Map.of("architecture", "x86_64", "empty", "")),
          true);

  /** An image of which nothing is known. */
  private static final Image BARE = image(named("ubuntu"), false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name=ubuntu",
        "name=in:debian,ubuntu",
        "name=eq:ubuntu",
        "name=has:Bun",
        "name=has:tu%20ub",
        "status=eq:active",
        "owner=eq:owner",
        "disk_format=eq:qcow2",
        "container_format=eq:bare",
        "status=active",
        "owner=owner",
        "disk_format=qcow2",
        "container_format=in:bare,ovf",
        "size_min=1000",
        "size_max=1000",
        "size_min=0&size_max=999999999999",
        "size_max=9223372036854775808",
        "created_at=2026-11-03T12:01:00Z",
        "created_at=gt:2026-11-03&created_at=lt:2026-11-04",
        "updated_at=gte:2026-11-03T12:01:00Z",
        "protected=true",
        "os_hidden=false",
        "deleted=true",
        "deleted=false",
        "deleted=maybe",
        "tag=linux",
        "tag=lts&tag=linux",
        "status=active&status=active",
        "min_disk=20&min_ram=512",
        "virtual_size=2000",
        "kind=system_disk",
        "encrypted=false",
        "architecture=x86_64",
        "empty=",
        "name=ubuntu&tag=linux&architecture=x86_64&size_min=1"
      })
  void anImageThatIsAsWantedIsAdmitted(String query) {
    assertThat(filter(query).test(FULL)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=Ubuntu",
        "name=",
        "name=in:",
        "name=has:ubuntu%20x",
        "status=queued",
        "status=deleted",
        "owner=other",
        "disk_format=raw",
        "container_format=",
        "size_min=1001",
        "size_min=9223372036854775808",
        "size_max=999",
        "created_at=neq:2026-11-03T12:01:00Z",
        "created_at=gt:2026-11-03&created_at=gt:2026-11-04",
        "updated_at=lt:2026-11-03T12:01:00Z",
        "protected=false",
        "os_hidden=true",
        "tag=windows",
        "tag=linux&tag=windows",
        "tag=",
        "min_disk=21",
        "checksum=",
        "checksum=null",
        "tags=linux",
        "no_such_property=",
        "architecture=x86_64&no_such_property=x",
        "name=ubuntu&tag=windows"
      })
  void anImageThatDiffersInOneThingIsNot(String query) {
    assertThat(filter(query).test(FULL)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "disk_format=",
        "disk_format=qcow2",
        "container_format=in:,null",
        "size_min=0",
        "size_max=999999999999999999",
        "size_max=9223372036854775807",
        "size_max=99999999999999999999",
        "virtual_size=0"
      })
  void whatIsNotKnownOfAnImageIsNothingThatIsWanted(String query) {
    assertThat(filter(query).test(BARE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=in:%22a",
        "name=has:",
        "name=has:%20",
        "name=neq:ubuntu",
        "status=gt:active",
        "owner=not:owner",
        "disk_format=like:qcow2",
        "container_format=:bare",
        "size_min=-1",
        "size_min=1e9",
        "size_max=-99999999999999999999",
        "created_at=yesterday",
        "created_at=2026-11-03&created_at=",
        "updated_at=gt:",
        "protected=yes",
        "os_hidden=1",
        "name=ubuntu&name=debian",
        "name=ubuntu&name=eq:ubuntu",
        "size_min=1&size_min=2",
        "protected=true&protected=false",
        "architecture=x86_64&architecture=arm64"
      })
  void aValueThatAParameterCannotHaveIsRefused(String query) {
    Refused.as(Refusal.INVALID_QUERY, () -> filter(query));
  }

  @Test
  void hiddenImagesAreThereForWhoAsksForThemAndForNobodyElse() {
    Image hidden =
        FULL.edited(
            FULL.status(),
            new ImageSettings(Visibility.PRIVATE, true, false),
            FULL.description(),
            Records.START);

    assertThat(filter("").test(hidden)).isFalse();
    assertThat(filter("os_hidden=false").test(hidden)).isFalse();
    assertThat(filter("os_hidden=true").test(hidden)).isTrue();
    assertThat(filter("os_hidden=true").test(FULL)).isFalse();
  }

  @Test
  void aParameterThatSaysSomethingElseFiltersNothing() {
    assertThat(filter("limit=7").test(FULL)).isTrue();
    assertThat(filter("page=7").test(FULL)).isFalse();
  }

  private static Predicate<Image> filter(String query) {
    Parameters parameters = Parameters.of(Events.of("GET /v2/images").query(query).request());
    return ImageFilter.of(parameters, Set.of("limit"), ImageJson::of);
  }

  private static Image image(ImageDescription description, boolean isProtected) {
    return AnImage.of(id(1), OWNER)
        .isProtected(isProtected)
        .described(description)
        .at(Records.START.plusSeconds(60))
        .build();
  }
}

package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Listing images as clients of the Image API do.
 *
 * <p>The recipient owns {@code mine} and {@code given}, which it shares; it has accepted {@code
 * taken}, is offered {@code offered}, and has rejected {@code refused}. They were registered in the
 * order of the alphabet.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ListingImagesTest {
  private final Cloud cloud = Cloud.make();
  private final Project owner = cloud.project();
  private final Project recipient = cloud.project();

  @BeforeAll
  void fill() {
    register(recipient, "given", ",'disk_format':'raw','size':100,'tags':['linux','lts']");
    register(recipient, "mine", ",'disk_format':'qcow2','size':300,'os_type':'linux'");
    ImageId offered = register(owner, "offered", ",'tags':['linux']");
    ImageId refused = register(owner, "refused", "");
    ImageId taken = register(owner, "taken", ",'size':200,'protected':true,'tags':['linux']");
    register(owner, "unknown", "");
    recipient.shares(id("given"), cloud.project()).succeeds();
    owner.job(owner.shares(List.of(offered, refused, taken), List.of(recipient)));
    recipient.accepts(taken).succeeds();
    recipient.rejects(refused).succeeds();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                              | taken mine given",
        "limit=2                                         | taken mine",
        "visibility=private                              | mine",
        "visibility=shared                               | taken given",
        "visibility=shared&member_status=pending         | offered given",
        "member_status=rejected                          | refused mine given",
        "member_status=all                               | taken refused offered mine given",
        "name=in:taken,mine                              | taken mine",
        "name=has:AKE                                    | taken",
        "tag=linux                                       | taken given",
        "tag=linux&tag=lts                               | given",
        "size_min=150&size_max=250                       | taken",
        "disk_format=in:raw,qcow2                        | mine given",
        "os_type=linux                                   | mine",
        "protected=true                                  | taken",
        "os_hidden=true                                  | ''",
        "created_at=gt:2999-01-01T00:00:00Z              | ''",
        "created_at=lt:2999-01-01T00:00:00Z&status=active | taken mine given",
        "sort=name:asc                                   | given mine taken",
        "sort_key=size&sort_dir=desc                     | mine taken given",
        "sort_key=created_at&sort_dir=asc                | given mine taken",
        "limit=0                                         | ''"
      })
  void filtersAndOrdersAreThoseOfTheImageApi(String query, String names) {
    assertThat(names(list(query))).isEqualTo(names);
  }

  @Test
  void theOwnerFilterTellsWhatIsOnesOwnFromWhatIsNot() {
    assertThat(names(list("owner=" + owner))).isEqualTo("taken");
    assertThat(names(list("owner=" + recipient))).isEqualTo("mine given");
    assertThat(names(list("owner=" + cloud.project()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=1",
        "limit=2&member_status=all",
        "limit=1&sort=name:asc&member_status=all",
        "limit=2&sort_key=created_at&sort_dir=asc",
        "limit=1&tag=linux&member_status=all"
      })
  void theLinksLeadThroughTheWholeList(String query) {
    List<String> found = new ArrayList<>();
    Answer page = list(query);
    String first = page.text("first");
    found.add(names(page));
    while (page.json().has("next")) {
      assertThat(page.text("next")).startsWith("/v2/images?").contains("marker=");
      page = list(page.text("next").substring("/v2/images?".length()));
      assertThat(page.text("first")).isEqualTo(first);
      found.add(names(page));
    }

    assertThat(String.join(" ", found).strip())
        .isEqualTo(names(list(query.replaceFirst("limit=\\d", "limit=1000"))));
  }

  @Test
  @DisplayName("R27: pages go on after an image that was deleted between them")
  void deletedMarker() {
    Project other = cloud.project();
    List<ImageId> images =
        IntStream.range(0, 5).mapToObj(number -> register(other, "n" + number, "")).toList();
    Answer first = other.asks("GET /v2/images").query("limit=2").send();
    assertThat(names(first)).isEqualTo("n4 n3");

    other.deletes(images.get(3)).succeeds();
    String next = first.text("next").substring("/v2/images?".length());

    assertThat(names(other.asks("GET /v2/images").query(next).send())).isEqualTo("n2 n1");
  }

  @Test
  void anImageInTheListIsAsItIsByItself() {
    Answer page = list("name=taken");

    assertThat(page.json().path("images").path(0)).isEqualTo(recipient.sees(id("taken")).json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"visibility=none", "member_status=maybe", "sort=owner", "marker=x"})
  @DisplayName("R31: what the Image API doesn't know is refused")
  void refused(String query) {
    recipient.asks("GET /v2/images").query(query).send().isRefusedFor(Refusal.INVALID_QUERY);
  }

  private ImageId id(String name) {
    Answer page = list("member_status=all&name=" + name);
    return new ImageId(page.json().path("images").path(0).path("id").stringValue());
  }

  private Answer list(String query) {
    return recipient.asks("GET /v2/images").query(query).send().succeeds();
  }

  private static ImageId register(Project project, String name, String more) {
    Answer answer =
        project.asks("POST /v2/images").body("{'name':'%s'" + more + "}", name).send().succeeds();
    return new ImageId(answer.text("id"));
  }

  private static String names(Answer page) {
    List<String> names =
        page.json()
            .path("images")
            .valueStream()
            .map(image -> image.path("name").stringValue())
            .toList();
    return String.join(" ", names);
  }
}

package io.imageshare.catalog.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.catalog.records.Draft;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Request;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that change tags. */
class TagRequestsTest {
  private static final String IMAGE = "01900000-0000-7000-8000-000000000001";

  private static Request request(String parameter, String value, String body) {
    return Events.of("").path("image_id", IMAGE).path(parameter, value).json(body).request();
  }

  /** The tags that the request makes of those; empty if it is refused as the tag isn't there. */
  private static Optional<List<String>> tags(
      Function<Request, TagRequests.Change> reader, Request request, String... before) {
    Draft draft = new Draft();
    draft.tags(List.of(before));
    TagRequests.Change change = reader.apply(request);
    assertThat(change.image()).hasToString(IMAGE);
    Optional<Refusal> refusal =
        change.edits().stream().flatMap(edit -> edit.on(draft).stream()).findFirst();
    assertThat(refusal).isIn(Optional.empty(), Optional.of(Refusal.TAG_NOT_FOUND));
    return refusal.isPresent() ? Optional.empty() : Optional.of(draft.tags());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lts", "long term", "a/b", "\u00e4", "a+b", "aA", "a%41", "50%", "%2F"})
  void theTagOfAPathIsItsParameterAsItIs(String tag) {
    Request request = request("tag", tag, "");

    assertThat(tags(TagRequests::adding, request, "b")).contains(List.of("b", tag));
    assertThat(tags(TagRequests::removing, request, tag, "b")).contains(List.of("b"));
    assertThat(tags(TagRequests::removing, request, "b")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\u0000", "a\n"})
  @DisplayName("R31: a tag has 1 to 255 characters, none of them a control character")
  void refused(String tag) {
    Request request = request("tag", tag, "");

    Refused.as(Refusal.INVALID_ATTRIBUTE, () -> TagRequests.adding(request));
    Refused.as(Refusal.INVALID_ATTRIBUTE, () -> TagRequests.removing(request));
  }

  @Test
  @DisplayName("R31: a tag is no longer than that")
  void lengths() {
    assertThat(tags(TagRequests::adding, request("tag", "a".repeat(255), ""))).isPresent();
    Refused.as(
        Refusal.INVALID_ATTRIBUTE, () -> TagRequests.adding(request("tag", "a".repeat(256), "")));
  }

  @ParameterizedTest(name = "os=linux makes of {0}: {1}")
  @CsvSource({
    "a, a os=linux",
    "os=unix a os, a os=linux",
    "os=linux a, os=linux a",
    "oss=b, oss=b os=linux"
  })
  void aKeyIsGivenItsValue(String before, String after) {
    Request one = request("project_id", "p", "{'tag':{'key':'os','value':'linux'}}");
    Request several =
        request("project_id", "p", "{'action':'create','tags':[{'key':'os','value':'linux'}]}");
    String body = "{'image_id':'" + IMAGE + "','image_tag':{'key':'os','value':'linux'}}";
    Request named = request("other", "", body);

    for (Optional<List<String>> tags :
        List.of(
            tags(TagRequests::keyed, one, before.split(" ")),
            tags(TagRequests::action, several, before.split(" ")),
            tags(TagRequests::named, named, before.split(" ")))) {
      assertThat(tags).contains(List.of(after.split(" ")));
    }
  }

  @Test
  void aTagWithoutAValueIsAKeyWithAnEmptyOne() {
    Request request = request("project_id", "p", "{'tag':{'key':'lts'}}");

    assertThat(tags(TagRequests::keyed, request, "lts")).contains(List.of("lts"));
    assertThat(tags(TagRequests::keyed, request, "lts=")).contains(List.of("lts="));
    assertThat(tags(TagRequests::keyed, request)).contains(List.of("lts="));
  }

  @Test
  void aKeyIsTakenAwayWhateverItsValue() {
    Request one = request("key", "os", "");
    Request several =
        request(
            "key",
            "",
            "{'action':'delete','tags':[{'key':'os','value':'b'},{'key':'os'},{'key':'c'}]}");

    assertThat(tags(TagRequests::keyRemoved, one, "os=a", "oss=a")).contains(List.of("oss=a"));
    assertThat(tags(TagRequests::keyRemoved, one, "oss=a")).isEmpty();
    assertThat(tags(TagRequests::action, several, "os=a", "oss=a")).contains(List.of("oss=a"));
  }

  @Test
  void aPlainTagIsNamedWithItsImage() {
    Request request = request("other", "", "{'image_id':'" + IMAGE + "','tag':'lts'}");

    assertThat(tags(TagRequests::named, request, "a")).contains(List.of("a", "lts"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "MALFORMED_REQUEST | {}",
        "MALFORMED_REQUEST | {'action':'create','tags':[]}",
        "MALFORMED_REQUEST | {'action':'create','tags':{}}",
        "MALFORMED_REQUEST | {'tags':[{'key':'a'}]}",
        "MALFORMED_REQUEST | {'action':'replace','tags':[{'key':'a'}]}",
        "INVALID_ATTRIBUTE | {'action':'create','tags':[{'value':'a'}]}",
        "INVALID_ATTRIBUTE | {'action':'create','tags':[{'key':true}]}",
        "INVALID_ATTRIBUTE | {'action':'create','tags':[{'key':'a','value':7}]}",
        "INVALID_ATTRIBUTE | {'action':'create','tags':[{'key':'a','value':'b\\nc'}]}",
        "INVALID_ATTRIBUTE | {'action':'create','tags':[{'key':'a=b'}]}",
        "INVALID_ATTRIBUTE | {'action':'create','tags':[{'key':'a'},{'key':'a','value':'b'}]}",
        "INVALID_ATTRIBUTE | {'action':'delete','tags':['a']}"
      })
  @DisplayName("R31: an action on tags that isn't one is refused")
  void actions(Refusal refusal, String body) {
    Refused.as(refusal, () -> TagRequests.action(request("project_id", "p", body)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "INVALID_IMAGE_ID | {'tag':'a'}",
        "INVALID_IMAGE_ID | {'image_id':'a','tag':'a'}",
        "MALFORMED_REQUEST | {'image_id':'IMAGE'}",
        "MALFORMED_REQUEST | {'image_id':'IMAGE','tag':'a','image_tag':{'key':'a'}}",
        "INVALID_ATTRIBUTE | {'image_id':'IMAGE','tag':7}"
      })
  @DisplayName("R31: one tag and one image are named")
  void named(Refusal refusal, String body) {
    Refused.as(
        refusal,
        () -> TagRequests.named(Events.of("").json(body.replace("IMAGE", IMAGE)).request()));
  }
}

package io.imageshare.fuzzing;

import io.imageshare.rules.cloud.SampleEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts: those that mean something to the service, the same spoilt, hostile ones, and any. */
final class Texts {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> KNOWN = known();

  private static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "\t",
          "\u0000",
          "\r\nx: y",
          "\u007f",
          "\u0085",
          "\u2028",
          "\ufeff",
          "\ud800",
          "\udc00a",
          "\ud83d\ude00",
          "\u202e",
          "a\u0301",
          "\u00e4",
          "\u0130",
          "\ufffd",
          "\uffff",
          "%",
          "%zz",
          "%00",
          "%c3%28",
          "%ed%a0%80",
          "%F4%90%80%80",
          "%c0%af",
          "%2f",
          "%2e%2e",
          "+",
          "#",
          "##",
          "a#b",
          "/",
          "//",
          "~0",
          "~1",
          "~2",
          "~",
          "\"",
          "\\",
          "'",
          "<a/>",
          "${a}",
          "*",
          "null",
          "true",
          "NaN",
          "-0",
          "0x10",
          "1e999999999",
          "9223372036854775808",
          "99999999999999999999",
          "\u0661\u0662",
          "1.0",
          "-1",
          "0",
          "1000",
          "1001",
          "[",
          "]",
          "[]",
          "[ ]",
          "[a b]",
          "[\"a\",\"b\"]",
          "[[]]",
          "{}",
          "map[a:1]",
          "<nil>",
          "in:",
          "in:\"",
          "in:a,",
          "in:\"a\\\"b\",c",
          "gt:",
          "eq:",
          "neq:2026-01-01T00:00:00Z",
          "lte:9999-12-31T23:59:59Z",
          "0000-00-00T00:00:00Z",
          "+1000000000-01-01T00:00:00Z",
          "2026-02-30T00:00:00Z",
          ":asc",
          "name:asc,size:desc",
          ",,",
          "id:down",
          "__proto__",
          "../../etc/passwd",
          "=",
          "==",
          "e30=");

  private Texts() {}

  static Arbitrary<String> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, names()),
        Tuple.of(5, Arbitraries.of(HOSTILE)),
        Tuple.of(3, spoilt(names())),
        Tuple.of(2, Arbitraries.strings().all().ofMaxLength(20)),
        Tuple.of(1, repeated()));
  }

  /** What stands in the sample events: names of fields, IDs, states, words of either dialect. */
  static Arbitrary<String> names() {
    return Arbitraries.of(KNOWN);
  }

  /** The texts with something else in place of up to three of their characters. */
  static Arbitrary<String> spoilt(Arbitrary<String> texts) {
    return Combinators.combine(
            texts,
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(0, 3),
            Arbitraries.oneOf(
                Arbitraries.of(HOSTILE), Arbitraries.strings().ascii().ofMaxLength(3)))
        .as(Texts::spoilt);
  }

  private static String spoilt(String text, int place, int removed, String inserted) {
    int start = place % (text.length() + 1);
    int end = Math.min(text.length(), start + removed);
    return text.substring(0, start) + inserted + text.substring(end);
  }

  private static Arbitrary<String> repeated() {
    Arbitrary<String> short3 = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(3);
    return Combinators.combine(
            Arbitraries.oneOf(short3, Arbitraries.of(HOSTILE)),
            Arbitraries.of(2, 64, 65, 255, 256, 257, 1_025, 5_000))
        .as(String::repeat);
  }

  private static List<String> known() {
    Set<String> texts =
        new TreeSet<>(
            List.of(
                "admin",
                "member",
                "reader",
                "image.admin",
                "image.access",
                "pending",
                "accepted",
                "rejected",
                "all",
                "private",
                "shared",
                "public",
                "community",
                "visibility",
                "member_status",
                "limit",
                "marker",
                "sort",
                "sort_key",
                "sort_dir",
                "asc",
                "desc",
                "name",
                "id",
                "status",
                "size",
                "size_min",
                "size_max",
                "created_at",
                "updated_at",
                "owner",
                "tag",
                "os_hidden",
                "protected",
                "__imagetype",
                "__isregistered",
                "__os_type",
                "offset",
                "add",
                "remove",
                "replace",
                "test",
                "move",
                "copy",
                "from",
                "/-",
                "/tags/-",
                "/tags",
                "/name",
                "/min_disk",
                "/visibility",
                "system_disk",
                "data_disk",
                "full_ecs",
                "create_data_disk",
                "restore_data_disk",
                "share",
                "reinstall",
                "create_image",
                "vault_id",
                "region",
                "availability_zone",
                "x-project-id",
                "idempotency-key",
                "x-openstack-request-id",
                "x-request-id",
                "if-none-match",
                "range",
                "content-encoding",
                "transfer-encoding",
                "gzip",
                "application/json; charset=utf-16"));
    SampleEvents.all().values().forEach(event -> collect(event, texts));
    return new ArrayList<>(texts);
  }

  private static void collect(JsonNode node, Set<String> texts) {
    for (String name : node.propertyNames()) {
      texts.add(name);
    }
    node.forEach(child -> collect(child, texts));
    if (node.isString()) {
      String text = node.stringValue();
      texts.add(text);
      if (text.startsWith("{") || text.startsWith("[{")) {
        collect(JSON.readTree(text), texts);
      }
    }
  }
}

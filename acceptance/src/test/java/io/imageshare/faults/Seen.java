package io.imageshare.faults;

import io.imageshare.testkit.Answer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was answered and what the table holds then, but for what differs each time: the times, the
 * IDs that the service has given, the jobs of earlier requests, and the days of uses, which are
 * noted where that is possible (R43).
 */
record Seen(String answer, Set<String> records) {
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}T[\\d:]+(\\.\\d+)?Z|(?<=expires=AttributeValue\\(N=)\\d+");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** An ETag, in which times are. */
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /**
   * What is kept of a batch has other results each time, and what is told of a change comes when
   * the stream has it.
   */
  private static final Pattern NOT_ASKED_FOR = Pattern.compile(" job#|event#|delivery");

  private static final String KNOWN = "0192f0c";

  static Seen of(Map<String, Map<String, Object>> items, Answer answer) {
    String told = answer.status() + " " + answer.header("Location") + " " + answer.body();
    String job = answer.status() < 300 ? jobOf(answer, items) : "";
    return new Seen(alike(told + job), records(items));
  }

  /** Before there is an answer. */
  static Seen of(Map<String, Map<String, Object>> items) {
    return new Seen("", records(items));
  }

  /** The records that only one of both has. */
  Set<String> besides(Seen other) {
    Set<String> more = new TreeSet<>(records);
    more.addAll(other.records);
    more.removeIf(each -> records.contains(each) && other.records.contains(each));
    return more;
  }

  private static Set<String> records(Map<String, Map<String, Object>> items) {
    return items.entrySet().stream()
        .filter(item -> !NOT_ASKED_FOR.matcher(item.getKey()).find())
        .map(item -> alike(item.getKey() + " " + withoutHistory(item.getValue())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Without what tells how it came about: a repetition may come to the same on another way. */
  private static Map<String, Object> withoutHistory(Map<String, Object> item) {
    Map<String, Object> others = new TreeMap<>(item);
    others.keySet().removeAll(Set.of("last_used", "change", "changes"));
    return others;
  }

  /** The job that the answer names. */
  private static String jobOf(Answer answer, Map<String, Map<String, Object>> items) {
    String key = " job#" + answer.text("job_id");
    return items.entrySet().stream()
        .filter(item -> item.getKey().endsWith(key))
        .map(item -> new TreeMap<>(item.getValue()).toString())
        .collect(Collectors.joining());
  }

  private static String alike(String text) {
    String timeless = HASH.matcher(TIME.matcher(text).replaceAll("time")).replaceAll("hash");
    return ID.matcher(timeless).replaceAll(id -> id.group().startsWith(KNOWN) ? id.group() : "id");
  }
}

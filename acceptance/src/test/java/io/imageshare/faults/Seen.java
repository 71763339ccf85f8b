package io.imageshare.faults;

import io.imageshare.rules.cloud.Answer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was answered and what the table holds then, but for what differs each time: the times, the
 * IDs that the service has given, and the jobs of earlier requests.
 */
record Seen(String answer, Set<String> records) {
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}T[\\d:]+(\\.\\d+)?Z|(?<=expires=AttributeValue\\(N=)\\d+");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
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
        .filter(item -> !item.getKey().contains(" job#"))
        .map(item -> alike(item.getKey() + " " + new TreeMap<>(item.getValue())))
        .collect(Collectors.toCollection(TreeSet::new));
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
    String timeless = TIME.matcher(text).replaceAll("time");
    return ID.matcher(timeless).replaceAll(id -> id.group().startsWith(KNOWN) ? id.group() : "id");
  }
}

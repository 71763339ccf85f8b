package io.imageshare.rules.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.local.sqlite.DatabaseRows;
import io.imageshare.local.sqlite.SqliteDatabase;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a database holds: its rows. */
public final class DatabaseRecords extends Records {
  private final SqliteDatabase database;
  private final String region;

  /** What a database holds of a region. */
  public DatabaseRecords(SqliteDatabase database, String region) {
    this.database = database;
    this.region = region;
  }

  @Override
  public Map<String, Map<String, Object>> all() {
    return DatabaseRows.all(database);
  }

  @Override
  void change(Collection<Map<String, Object>> removed, Collection<Map<String, Object>> written) {
    DatabaseRows.change(database, removed, written);
  }

  @Override
  void copyJob(String id, String to) {
    rows("job")
        .filter(job -> text(job, "id").equals(id))
        .forEach(
            job -> {
              Map<String, Object> copy = new HashMap<>(job);
              copy.put("id", to);
              change(List.of(), List.of(copy));
            });
  }

  @Override
  public int copiesOfShare() {
    return 1;
  }

  @Override
  public Map<String, String> members(ImageId image) {
    return rows("share")
        .filter(of("image", image))
        .collect(Collectors.toMap(share -> text(share, "project"), share -> text(share, "state")));
  }

  @Override
  public boolean isAlive(ImageId image) {
    return rows("image").anyMatch(of("id", image));
  }

  @Override
  public long accepted(ImageId image) {
    return number(image(image), "accepted");
  }

  @Override
  public long shares(ImageId image) {
    return number(image(image), "shares");
  }

  @Override
  public long shareRecords() {
    return rows("share").count();
  }

  @Override
  public long cleanupEntries() {
    return rows("leftover").count();
  }

  @Override
  public List<String> cleanup() {
    List<String> alive = rows("image").map(image -> text(image, "id")).toList();
    return rows("share")
        .filter(share -> !alive.contains(text(share, "image")))
        .map(DatabaseRows::key)
        .toList();
  }

  @Override
  public void agree(Map<String, Map<String, Object>> records) {
    Map<String, Long> shares = counted(records, "share", share -> true, "image");
    Map<String, Long> accepted =
        counted(records, "share", share -> text(share, "state").equals("accepted"), "image");
    Map<String, Long> owned = counted(records, "image", image -> true, "owner");
    for (Map<String, Object> row : records.values()) {
      String region = text(row, "region") + " ";
      if (isOf("image", row)) {
        String image = region + text(row, "id");
        assertThat(number(row, "shares")).as("%s", row).isEqualTo(shares.getOrDefault(image, 0L));
        assertThat(number(row, "accepted"))
            .as("%s", row)
            .isEqualTo(accepted.getOrDefault(image, 0L));
      } else if (isOf("usage", row)) {
        assertThat(number(row, "images"))
            .as("%s", row)
            .isEqualTo(owned.getOrDefault(region + text(row, "project"), 0L));
      }
    }
    assertThat(owned.keySet())
        .isSubsetOf(counted(records, "usage", usage -> true, "project").keySet());
  }

  /** How many such rows there are of each, by region and that column. */
  private static Map<String, Long> counted(
      Map<String, Map<String, Object>> records,
      String table,
      Predicate<Map<String, Object>> which,
      String column) {
    return records.values().stream()
        .filter(row -> isOf(table, row) && which.test(row))
        .collect(
            Collectors.groupingBy(
                row -> text(row, "region") + " " + text(row, column), Collectors.counting()));
  }

  private Map<String, Object> image(ImageId image) {
    return rows("image").filter(of("id", image)).findFirst().orElseThrow();
  }

  private Stream<Map<String, Object>> rows(String table) {
    return DatabaseRows.of(database, table).stream()
        .filter(row -> text(row, "region").equals(region));
  }

  private static boolean isOf(String table, Map<String, Object> row) {
    return table.equals(row.get(DatabaseRows.TABLE));
  }

  private static Predicate<Map<String, Object>> of(String column, ImageId image) {
    return row -> text(row, column).equals(image.value());
  }

  private static String text(Map<String, Object> row, String column) {
    return String.valueOf(row.get(column));
  }

  private static long number(Map<String, Object> row, String column) {
    return ((Number) row.getOrDefault(column, 0)).longValue();
  }
}

package io.imageshare.rules.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What the table holds, read without the service. */
public final class Records {
  /** The most writes of one batch. */
  private static final int WRITES = 25;

  private final DynamoDbClient client;
  private final String table;
  private final String region;

  /** What a table holds of a region. */
  public Records(DynamoDbClient client, String table, String region) {
    this.client = client;
    this.table = table;
    this.region = region;
  }

  /** All items by their keys. */
  public Map<String, Map<String, AttributeValue>> all() {
    Map<String, Map<String, AttributeValue>> items = new TreeMap<>();
    client
        .scanPaginator(scan -> scan.tableName(table).consistentRead(true))
        .items()
        .forEach(item -> items.put(item.get("pk") + " " + item.get("sk"), item));
    return items;
  }

  /** Has the table hold those items and no others. */
  public void restore(Map<String, Map<String, AttributeValue>> items) {
    change(all(), items);
  }

  /** Has the table, which holds the first items, hold the second. */
  public void change(
      Map<String, Map<String, AttributeValue>> there,
      Map<String, Map<String, AttributeValue>> items) {
    List<WriteRequest> writes = new ArrayList<>();
    there.forEach(
        (key, item) -> {
          if (!items.containsKey(key)) {
            writes.add(deletion(item));
          }
        });
    items.forEach(
        (key, item) -> {
          if (!item.equals(there.get(key))) {
            writes.add(WriteRequest.builder().putRequest(put -> put.item(item)).build());
          }
        });
    for (int start = 0; start < writes.size(); start += WRITES) {
      List<WriteRequest> portion = writes.subList(start, Math.min(writes.size(), start + WRITES));
      client.batchWriteItem(batch -> batch.requestItems(Map.of(table, portion)));
    }
  }

  /** Writes an item, whatever was there. */
  public void put(Map<String, AttributeValue> item) {
    client.putItem(put -> put.tableName(table).item(item));
  }

  private static WriteRequest deletion(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> key = new HashMap<>(item);
    key.keySet().retainAll(Set.of("pk", "sk"));
    return WriteRequest.builder().deleteRequest(delete -> delete.key(key)).build();
  }

  /** The records of an image's shares that the owner sees: the state of each project. */
  public Map<String, String> members(ImageId image) {
    return partition(image).stream()
        .filter(Row::isMember)
        .collect(Collectors.toMap(Row::last, row -> row.text("state")));
  }

  /** Whether there is an image of that ID that isn't deleted. */
  public boolean isAlive(ImageId image) {
    return partition(image).stream().anyMatch(Row::isImage);
  }

  /** How many shares of the image are accepted, as its record counts. */
  public long accepted(ImageId image) {
    return image(image).number("accepted");
  }

  /** How many shares the image has, as its record counts. */
  public long shares(ImageId image) {
    return image(image).number("shares");
  }

  /** How many records of shares there are, of either view. */
  public long shareRecords() {
    return rows().stream().filter(row -> row.isMember() || row.isReceived()).count();
  }

  /** How many deleted images wait for the cleanup. */
  public long cleanupEntries() {
    return rows().stream().filter(Row::isCleanupEntry).count();
  }

  /** The records of shares of images that are no more, by their keys. */
  public List<String> leftovers() {
    List<Row> rows = rows();
    Set<String> alive = ids(rows, Row::isImage, Row::of);
    return rows.stream()
        .filter(
            row ->
                (row.isMember() && !alive.contains(row.of()))
                    || (row.isReceived() && !alive.contains(row.last())))
        .map(row -> row.of() + " " + row.sort())
        .toList();
  }

  /**
   * Checks that the owner's and the recipients' records of all shares say the same, and that all
   * counts are what they count.
   */
  public void agree() {
    agree(all());
  }

  /** Checks the same of items that were read. */
  public static void agree(Map<String, Map<String, AttributeValue>> items) {
    List<Row> rows = rows(items);
    Set<String> alive = ids(rows, Row::isImage, row -> row.region() + " " + row.of());
    Set<String> members =
        ids(rows, Row::isMember, row -> pair(row, row.of(), row.last()) + row.content());
    Set<String> received =
        ids(
            rows,
            Row::isReceived,
            row -> {
              assertThat(row.text("state")).as("%s", row).isEqualTo(row.middle());
              return pair(row, row.last(), row.of()) + row.content();
            });
    assertThat(onlyOf(alive, received)).isEqualTo(onlyOf(alive, members));
    assertThat(members).containsAll(received);
    Set<String> owned =
        ids(rows, Row::isOwned, row -> row.region() + " " + row.last() + " " + row.of());
    assertThat(owned)
        .isEqualTo(
            ids(
                rows,
                Row::isImage,
                row -> row.region() + " " + row.of() + " " + row.text("owner")));
    for (Row row : rows) {
      if (row.isImage()) {
        checkCounts(row, members);
      } else if (row.isUsage()) {
        long images = owned.stream().filter(row::owns).count();
        assertThat(row.number("images")).as("%s", row).isEqualTo(images);
      }
    }
  }

  private static void checkCounts(Row image, Set<String> members) {
    String start = image.region() + " " + image.of() + " ";
    Set<String> own = new HashSet<>(members);
    own.removeIf(member -> !member.startsWith(start));
    assertThat(image.number("shares")).as("%s", image).isEqualTo(own.size());
    assertThat(image.number("accepted"))
        .as("%s", image)
        .isEqualTo(own.stream().filter(member -> member.contains("|accepted ")).count());
  }

  private static String pair(Row row, String image, String project) {
    return row.region() + " " + image + " " + project + "|";
  }

  private static Set<String> onlyOf(Set<String> images, Set<String> shares) {
    return shares.stream()
        .filter(
            share ->
                images.contains(share.substring(0, share.indexOf(' ', share.indexOf(' ') + 1))))
        .collect(Collectors.toSet());
  }

  private static Set<String> ids(List<Row> rows, Predicate<Row> kind, Function<Row, String> id) {
    return rows.stream().filter(kind).map(id).collect(Collectors.toSet());
  }

  private Row image(ImageId image) {
    return partition(image).stream().filter(Row::isImage).findFirst().orElseThrow();
  }

  private List<Row> partition(ImageId image) {
    AttributeValue key = AttributeValue.fromS(region + "#image#" + image);
    return client
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(Map.of(":pk", key)))
        .items()
        .stream()
        .map(Row::of)
        .toList();
  }

  private List<Row> rows() {
    return rows(all());
  }

  private static List<Row> rows(Map<String, Map<String, AttributeValue>> items) {
    return items.values().stream().map(Row::of).toList();
  }
}

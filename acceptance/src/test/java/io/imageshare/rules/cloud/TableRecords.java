package io.imageshare.rules.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import java.util.ArrayList;
import java.util.Collection;
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

/** What a table holds: its items, by their keys. */
final class TableRecords extends Records {
  /** The most writes of one batch. */
  private static final int WRITES = 25;

  private final DynamoDbClient client;
  private final String table;
  private final String region;

  TableRecords(DynamoDbClient client, String table, String region) {
    this.client = client;
    this.table = table;
    this.region = region;
  }

  @Override
  public Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> items = new TreeMap<>();
    client
        .scanPaginator(scan -> scan.tableName(table).consistentRead(true))
        .items()
        .forEach(item -> items.put(item.get("pk") + " " + item.get("sk"), Map.copyOf(item)));
    return items;
  }

  @Override
  void change(Collection<Map<String, Object>> removed, Collection<Map<String, Object>> written) {
    List<WriteRequest> writes = new ArrayList<>();
    removed.forEach(item -> writes.add(deletion(item(item))));
    written.forEach(
        item -> writes.add(WriteRequest.builder().putRequest(put -> put.item(item(item))).build()));
    for (int start = 0; start < writes.size(); start += WRITES) {
      List<WriteRequest> portion = writes.subList(start, Math.min(writes.size(), start + WRITES));
      client.batchWriteItem(batch -> batch.requestItems(Map.of(table, portion)));
    }
  }

  @Override
  void copyJob(String id, String to) {
    for (Map<String, Object> item : all().values()) {
      if (Row.of(item(item)).sort().equals("job#" + id)) {
        Map<String, AttributeValue> copy = item(item);
        copy.put("sk", AttributeValue.fromS("job#" + to));
        client.putItem(put -> put.tableName(table).item(copy));
      }
    }
  }

  private static Map<String, AttributeValue> item(Map<String, Object> values) {
    Map<String, AttributeValue> item = new HashMap<>();
    values.forEach((name, value) -> item.put(name, (AttributeValue) value));
    return item;
  }

  private static WriteRequest deletion(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> key = new HashMap<>(item);
    key.keySet().retainAll(Set.of("pk", "sk"));
    return WriteRequest.builder().deleteRequest(delete -> delete.key(key)).build();
  }

  @Override
  public Map<String, String> members(ImageId image) {
    return partition(image).stream()
        .filter(Row::isMember)
        .collect(Collectors.toMap(Row::last, row -> row.text("state")));
  }

  @Override
  public boolean isAlive(ImageId image) {
    return partition(image).stream().anyMatch(Row::isImage);
  }

  @Override
  public long accepted(ImageId image) {
    return image(image).number("accepted");
  }

  @Override
  public long shares(ImageId image) {
    return image(image).number("shares");
  }

  @Override
  public long shareRecords() {
    return rows().stream().filter(row -> row.isMember() || row.isReceived()).count();
  }

  @Override
  public long cleanupEntries() {
    return rows().stream().filter(Row::isCleanupEntry).count();
  }

  @Override
  public List<String> cleanup() {
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

  @Override
  public int copiesOfShare() {
    return 2;
  }

  @Override
  public void agree(Map<String, Map<String, Object>> items) {
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

  private static List<Row> rows(Map<String, Map<String, Object>> items) {
    return items.values().stream().map(item -> Row.of(item(item))).toList();
  }
}

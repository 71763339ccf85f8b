package io.imageshare.local.table;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The calls about the stream of a table, which has one shard and keeps everything. */
record StreamCalls(Tables tables) {
  private static final String SHARD = "shardId-00000000000000000000-double";
  private static final String ARN = "StreamArn";
  private static final String ARN_START = "arn:aws:dynamodb:local:000000000000:table/";
  private static final String ARN_END = "/stream/double";

  /** The most records that one call gives. */
  private static final int MOST = 1_000;

  /** The name of a table's stream. */
  static String arn(Table table) {
    return ARN_START + table.name() + ARN_END;
  }

  ObjectNode describe(Fields request) {
    Table table = table(request.text(ARN));
    ObjectNode answer = Json.object();
    ObjectNode description =
        answer
            .putObject("StreamDescription")
            .put(ARN, arn(table))
            .put("StreamStatus", "ENABLED")
            .put("StreamViewType", TableCalls.VIEW)
            .put("TableName", table.name());
    description
        .putArray("Shards")
        .addObject()
        .put("ShardId", SHARD)
        .putObject("SequenceNumberRange")
        .put("StartingSequenceNumber", number(0));
    return answer;
  }

  ObjectNode iterator(Fields request) {
    Table table = table(request.text(ARN));
    request.oneOf("ShardId", SHARD);
    boolean latest = request.oneOf("ShardIteratorType", "TRIM_HORIZON", "LATEST").equals("LATEST");
    int place = latest ? tables.reading(() -> stream(table).size()) : 0;
    return Json.object().put("ShardIterator", table.name() + "|" + place);
  }

  ObjectNode records(Fields request) {
    String iterator = request.text("ShardIterator");
    int end = iterator.lastIndexOf('|');
    Table table = tables.named(iterator.substring(0, Math.max(0, end)));
    int place = Integer.parseInt(iterator.substring(end + 1));
    int most = Math.min(request.most("Limit"), MOST);
    List<Stream.Written> found = tables.reading(() -> stream(table).from(place, most));
    ObjectNode answer = Json.object();
    ArrayNode records = answer.putArray("Records");
    for (Stream.Written each : found) {
      records.add(record(table, each, place + records.size()));
    }
    return answer.put("NextShardIterator", table.name() + "|" + (place + found.size()));
  }

  private static ObjectNode record(Table table, Stream.Written written, int place) {
    ObjectNode record =
        Json.object().put("eventID", table.name() + place).put("eventName", name(written));
    ObjectNode change =
        record
            .put("eventVersion", "1.1")
            .put("eventSource", "aws:dynamodb")
            .put("awsRegion", "local")
            .putObject("dynamodb")
            .put("ApproximateCreationDateTime", written.at().getEpochSecond())
            .put("SequenceNumber", number(place))
            .put("StreamViewType", TableCalls.VIEW);
    change.set("Keys", table.keys().json(written.key()));
    if (written.before() != null) {
      change.set("OldImage", written.before().json());
    }
    if (written.after() != null) {
      change.set("NewImage", written.after().json());
    }
    return record;
  }

  private static String name(Stream.Written written) {
    if (written.before() == null) {
      return "INSERT";
    }
    return written.after() == null ? "REMOVE" : "MODIFY";
  }

  private static String number(int place) {
    return "%021d".formatted(place);
  }

  private Table table(String arn) {
    return tables.named(arn.substring(ARN_START.length(), arn.length() - ARN_END.length()));
  }

  private static Stream stream(Table table) {
    Stream stream = table.stream();
    if (stream == null) {
      throw Refused.of("ResourceNotFoundException", "Requested resource not found: Stream");
    }
    return stream;
  }
}

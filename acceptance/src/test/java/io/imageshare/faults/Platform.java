package io.imageshare.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.imageshare.rules.cloud.Cloud;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A platform's bus and the queue of what it doesn't take, as EventBridge and SQS answer. */
final class Platform implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ARN = "arn:aws:events:eu-test-1:123456789012:event-bus/platform";

  /** What becomes of a call. */
  enum Fate {
    TAKEN,
    /** Every other event is taken. */
    HALF_TAKEN,
    TURNED_AWAY,
    /** It is carried out, but the answer is lost. */
    UNANSWERED
  }

  private final HttpServer server;
  private final List<JsonNode> heard = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private Function<String, Fate> fates = operation -> Fate.TAKEN;

  Platform() {
    try {
      InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      server = HttpServer.create(here, 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** The same service, whose events this platform hears of. */
  Cloud listeningTo(Cloud cloud) {
    String here = "http://127.0.0.1:" + server.getAddress().getPort();
    return cloud
        .with("AWS_REGION", Cloud.REGION)
        .with("EVENT_BUS", ARN)
        .with("UNDELIVERED_EVENTS", here + "/123456789012/undelivered")
        .with("AWS_ENDPOINT_URL_EVENTBRIDGE", here)
        .with("AWS_ENDPOINT_URL_SQS", here);
  }

  /** Has that become of calls from now on, by their operation, such as {@code PutEvents}. */
  synchronized void has(Function<String, Fate> others) {
    fates = others;
  }

  /** The details of all events that the bus has taken. */
  synchronized List<JsonNode> heard() {
    return List.copyOf(heard);
  }

  /** What waits in the queue, as the event with which Lambda hands it to a function. */
  synchronized byte[] kept() {
    ArrayNode records = JSON.createArrayNode();
    for (String body : kept) {
      records
          .addObject()
          .put("messageId", "message-" + records.size())
          .put("eventSource", "aws:sqs")
          .put("body", body);
    }
    return JSON.writeValueAsBytes(JSON.createObjectNode().set("Records", records));
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
      String operation = target.substring(target.indexOf('.') + 1);
      JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
      Fate fate = fates.apply(operation);
      if (fate == Fate.TURNED_AWAY) {
        send(exchange, 400, JSON.createObjectNode().put("__type", "ThrottlingException"));
        return;
      }
      ObjectNode answer = operation.equals("PutEvents") ? put(request, fate) : keep(request, fate);
      if (fate != Fate.UNANSWERED) {
        send(exchange, 200, answer);
      }
    }
  }

  private ObjectNode put(JsonNode request, Fate fate) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode entries = answer.putArray("Entries");
    for (JsonNode entry : request.path("Entries")) {
      if (!entry.path("EventBusName").stringValue().equals(ARN)) {
        throw new AssertionError("there is no such bus: " + entry);
      }
      if (fate == Fate.HALF_TAKEN && entries.size() % 2 == 0) {
        entries.addObject().put("ErrorCode", "InternalFailure");
      } else {
        entries.addObject().put("EventId", "event-" + heard.size());
        heard.add(JSON.readTree(entry.path("Detail").stringValue()));
      }
    }
    return answer.put("FailedEntryCount", 0);
  }

  private ObjectNode keep(JsonNode request, Fate fate) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode taken = answer.putArray("Successful");
    ArrayNode failed = answer.putArray("Failed");
    for (JsonNode entry : request.path("Entries")) {
      String body = entry.path("MessageBody").stringValue();
      if (fate == Fate.HALF_TAKEN && (taken.size() + failed.size()) % 2 == 0) {
        failed
            .addObject()
            .put("Id", id(entry))
            .put("Code", "InternalError")
            .put("SenderFault", false);
      } else {
        kept.add(body);
        taken
            .addObject()
            .put("Id", id(entry))
            .put("MessageId", "message-" + kept.size())
            .put("MD5OfMessageBody", md5(body));
      }
    }
    return answer;
  }

  private static String id(JsonNode entry) {
    return entry.path("Id").stringValue();
  }

  private static String md5(String body) {
    try {
      byte[] sum = MessageDigest.getInstance("MD5").digest(body.getBytes(UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void send(HttpExchange exchange, int status, ObjectNode answer)
      throws IOException {
    byte[] body = JSON.writeValueAsBytes(answer);
    exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package io.imageshare.local.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.imageshare.local.stream.StreamEvents;
import io.imageshare.local.stream.TableStream;
import io.imageshare.store.dynamodb.DynamoDbClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The template's table, in a DynamoDB of its own that keeps which operations were called. */
final class RecordedTable implements AutoCloseable {
  private static final String TARGET = "X-Amz-Target";

  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final EmptyTable table = EmptyTable.make(Functions.template(), Functions.TABLE);
  private final DynamoDbStreamsClient streams =
      DynamoDbClients.streams(Functions.REGION, Optional.of(table.endpoint()), name -> null);
  private final TableStream stream = new TableStream(streams, streamName());
  private final HttpServer proxy;

  private RecordedTable(HttpServer proxy) {
    this.proxy = proxy;
    proxy.createContext("/", this::pass);
    proxy.setExecutor(threads);
    proxy.start();
  }

  static RecordedTable make() throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    return new RecordedTable(HttpServer.create(here, 0));
  }

  /** Where functions find it. */
  URI endpoint() {
    return URI.create("http://127.0.0.1:" + proxy.getAddress().getPort());
  }

  /** The variable by which the SDK finds it. */
  Map<String, String> variables() {
    return Map.of("AWS_ENDPOINT_URL_DYNAMODB", endpoint().toString());
  }

  /** The operations that were called since this was asked last, such as {@code GetItem}. */
  List<String> calls() {
    List<String> made = new ArrayList<>(calls);
    calls.removeAll(made);
    return made;
  }

  /** What was written since this was asked last, as the function of its stream is told. */
  String changes() {
    return new String(StreamEvents.of(stream.next()), UTF_8);
  }

  private String streamName() {
    return table
        .client()
        .describeTable(ask -> ask.tableName(Functions.TABLE))
        .table()
        .latestStreamArn();
  }

  /** Removes all items, of which nobody is told. */
  void clear() {
    DynamoDbClient client = table.client();
    client
        .scanPaginator(scan -> scan.tableName(Functions.TABLE))
        .items()
        .forEach(
            item -> client.deleteItem(delete -> delete.tableName(Functions.TABLE).key(key(item))));
    stream.next();
  }

  private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
    return Map.of("pk", item.get("pk"), "sk", item.get("sk"));
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      String target = exchange.getRequestHeaders().getFirst(TARGET);
      calls.add(target.substring(target.indexOf('.') + 1));
      HttpRequest.Builder request =
          HttpRequest.newBuilder(table.endpoint())
              .POST(HttpRequest.BodyPublishers.ofInputStream(exchange::getRequestBody));
      for (String name : List.of(TARGET, "Authorization", "X-Amz-Date", "Content-Type")) {
        request.header(name, exchange.getRequestHeaders().getFirst(name));
      }
      HttpResponse<byte[]> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      response
          .headers()
          .firstValue("x-amz-crc32")
          .ifPresent(sum -> exchange.getResponseHeaders().set("x-amz-crc32", sum));
      exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
      exchange.sendResponseHeaders(response.statusCode(), response.body().length);
      exchange.getResponseBody().write(response.body());
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    proxy.stop(0);
    threads.shutdownNow();
    streams.close();
    table.close();
  }
}

package io.imageshare.bench.cost;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.imageshare.http.Json;
import io.imageshare.lambda.Components;
import io.imageshare.local.template.FunctionDefinition;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Handlers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From the bytes of an event to the bytes of its answer, with records that are there at once. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the parameter, then has everything set up.
public class RequestCost {
  private static final Context QUIET = new QuietInvocation();

  /** What is asked for. */
  @Param public MeasuredRequest operation;

  private RequestStreamHandler onPorts;
  private RequestStreamHandler onTable;
  private byte[] event;
  private byte[] body;
  private ObjectNode answer;
  private JsonNode answerBody;

  /** Fills the table, and has the request answered once. */
  @Setup
  public void prepare() throws IOException {
    Cloud cloud = Cloud.onTable();
    Call call = operation.prepare(cloud);
    event = call.event();
    body = Json.read(new ByteArrayInputStream(event)).path("body").asString("").getBytes(UTF_8);
    FunctionDefinition function = cloud.function(call.routeKey());
    AnsweringRecords table = new AnsweringRecords();
    onTable = handler(function, components(function, table.client(cloud.client())));
    Components components = components(function, cloud.client());
    AnsweringRecords ports = new AnsweringRecords();
    onPorts = handler(function, components.with(ports.around(components.stores())));
    answer = (ObjectNode) Json.read(new ByteArrayInputStream(service()));
    withMapping();
    ports.repeat();
    table.repeat();
    answerBody =
        Json.read(new ByteArrayInputStream(answer.path("body").asString("").getBytes(UTF_8)));
    if (answer.path("statusCode").intValue() >= 300) {
      throw new IllegalStateException("refused: " + answer);
    }
  }

  private static Components components(FunctionDefinition function, DynamoDbClient table) {
    return Components.from(function.environment()::get, table);
  }

  private static RequestStreamHandler handler(FunctionDefinition function, Components components) {
    return Handlers.make(function, function.environment()::get, () -> components);
  }

  /** The service itself, on ports that answer at once. */
  @Benchmark
  public byte[] service() throws IOException {
    return answer(onPorts);
  }

  /** The same with what makes records of items and items of records, on such a table. */
  @Benchmark
  public byte[] withMapping() throws IOException {
    return answer(onTable);
  }

  private byte[] answer(RequestStreamHandler handler) throws IOException {
    Taken out = new Taken();
    handler.handleRequest(new ByteArrayInputStream(event), out, QUIET);
    return out.answer();
  }

  /** The floor: the same JSON read and written, with nothing between. */
  @Benchmark
  public byte[] floor() {
    if (Json.read(new ByteArrayInputStream(event)).isMissingNode()) {
      throw new IllegalStateException("no event");
    }
    if (body.length > 0 && Json.read(new ByteArrayInputStream(body)).isMissingNode()) {
      throw new IllegalStateException("no body");
    }
    if (!answerBody.isMissingNode()) {
      answer.put("body", Json.write(answerBody));
    }
    return Json.bytes(answer);
  }
}

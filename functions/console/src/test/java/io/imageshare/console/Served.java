package io.imageshare.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import io.imageshare.http.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer of the function, as API Gateway gets it. */
record Served(JsonNode event) {
  static final Map<String, String> ENVIRONMENT =
      Map.of(
          "IMAGESHARE_REGION", "eu-test-1",
          "CONSOLE_ISSUER", "https://identity.example.org/realm",
          "CONSOLE_CLIENT_ID", "console");

  /** What the runtime tells the function, and where it logs; nothing of it matters here. */
  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Served.class.getClassLoader(),
              new Class<?>[] {Context.class, LambdaLogger.class},
              (context, method, arguments) ->
                  switch (method.getName()) {
                    case "getLogger" -> context;
                    case "getRemainingTimeInMillis" -> 29_000;
                    case "log" -> null;
                    default -> "invocation-1";
                  });

  /** Asks a function in the usual environment for a file. */
  static Served file(String name, Map<String, String> headers) {
    ObjectNode event = event("GET /console/{file+}", headers);
    event.putObject("pathParameters").put("file", name);
    return of(ENVIRONMENT, event);
  }

  /** Asks a function in that environment along that route. */
  static Served of(Map<String, String> environment, String routeKey) {
    return of(environment, event(routeKey, Map.of()));
  }

  /** The configuration that a function in the usual environment and these variables tells. */
  static JsonNode configuration(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(ENVIRONMENT);
    environment.putAll(more);
    ObjectNode event = event("GET /console/{file+}", Map.of());
    event.putObject("pathParameters").put("file", "config.json");
    return Json.read(new ByteArrayInputStream(of(environment, event).bytes()));
  }

  private static ObjectNode event(String routeKey, Map<String, String> headers) {
    ObjectNode event = Json.object().put("version", "2.0").put("routeKey", routeKey);
    headers.forEach(event.putObject("headers")::put);
    event.putObject("requestContext").put("requestId", "request-1");
    return event;
  }

  private static Served of(Map<String, String> environment, ObjectNode event) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ConsoleHandler(environment::get)
          .handleRequest(new ByteArrayInputStream(Json.bytes(event)), out, CONTEXT);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new Served(Json.read(new ByteArrayInputStream(out.toByteArray())));
  }

  int status() {
    return event.path("statusCode").intValue();
  }

  String header(String name) {
    return event.path("headers").path(name).asString("");
  }

  /** The body, unpacked from what carries it. */
  byte[] bytes() {
    String body = event.path("body").asString("");
    boolean base64 = event.path("isBase64Encoded").booleanValue();
    byte[] sent = base64 ? Base64.getDecoder().decode(body) : body.getBytes(UTF_8);
    if (!header("Content-Encoding").equals("gzip")) {
      return sent;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(sent))) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String text() {
    return new String(bytes(), UTF_8);
  }
}

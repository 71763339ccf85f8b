package io.imageshare.local.gateway;

import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.http.PercentDecoding;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes the events of an HTTP API, payload format 2.0. */
final class EventWriter {
  private static final JsonMapper JSON = new JsonMapper();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final Pattern PREFIX_END = Pattern.compile("[.:]");
  private static final int USUAL_EVENT = 4_096;
  private static final String ACCOUNT = "123456789012";
  private static final String API = "local";
  private static final String STAGE = "$default";

  private final JsonGenerator json;
  private final RoutedRequest request;
  private final HttpRequest http;

  private EventWriter(JsonGenerator json, RoutedRequest request) {
    this.json = json;
    this.request = request;
    this.http = request.http();
  }

  /** The event of the request. */
  static byte[] write(RoutedRequest request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_EVENT);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      new EventWriter(json, request).write();
    }
    return out.toByteArray();
  }

  private void write() {
    // API Gateway's path is "raw" by name only: it comes decoded.
    String path = PercentDecoding.path(http.path());
    json.writeStartObject();
    json.writeStringProperty("version", "2.0");
    json.writeStringProperty("routeKey", request.match().route().key());
    json.writeStringProperty("rawPath", path);
    json.writeStringProperty("rawQueryString", http.query());
    writeCookies();
    writeStrings("headers", EventHeaders.of(http, request.time()));
    writeStrings("queryStringParameters", joined(http.parameters()));
    writeContext(path);
    writeStrings("pathParameters", PercentDecoding.values(request.match().pathParameters()));
    writeBody();
    json.writeEndObject();
  }

  private void writeCookies() {
    String cookies = http.header("cookie");
    if (!cookies.isEmpty()) {
      json.writeName("cookies").writeStartArray();
      for (String cookie : cookies.split(";", -1)) {
        json.writeString(cookie.strip());
      }
      json.writeEndArray();
    }
  }

  private void writeContext(String path) {
    String host = http.header("host");
    json.writeName("requestContext").writeStartObject();
    json.writeStringProperty("accountId", ACCOUNT);
    json.writeStringProperty("apiId", API);
    request.claims().ifPresent(this::writeAuthorizer);
    json.writeStringProperty("domainName", host);
    json.writeStringProperty("domainPrefix", PREFIX_END.split(host, 2)[0]);
    writeHttp(path);
    json.writeStringProperty("requestId", request.id());
    json.writeStringProperty("routeKey", request.match().route().key());
    json.writeStringProperty("stage", STAGE);
    json.writeStringProperty("time", TIME.format(request.time()));
    json.writeNumberProperty("timeEpoch", request.time().toEpochMilli());
    json.writeEndObject();
  }

  private void writeAuthorizer(Map<String, String> claims) {
    json.writeName("authorizer").writeStartObject();
    json.writeName("jwt").writeStartObject();
    writeStrings("claims", claims);
    json.writeNullProperty("scopes");
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeHttp(String path) {
    json.writeName("http").writeStartObject();
    json.writeStringProperty("method", http.method());
    json.writeStringProperty("path", path);
    json.writeStringProperty("protocol", http.protocol());
    json.writeStringProperty("sourceIp", http.peer());
    json.writeStringProperty("userAgent", http.header("user-agent"));
    json.writeEndObject();
  }

  private void writeBody() {
    boolean empty = http.body().size() == 0;
    // Text that is no UTF-8 is handed over as it is, for the function to refuse.
    boolean text = BodyForm.isText(http.header("content-type")) && http.body().isUtf8();
    if (!empty) {
      byte[] body = http.body().bytes();
      json.writeStringProperty(
          "body", text ? http.body().text() : Base64.getEncoder().encodeToString(body));
    }
    json.writeBooleanProperty("isBase64Encoded", !empty && !text);
  }

  private static Map<String, String> joined(Map<String, List<String>> parameters) {
    Map<String, String> joined = new LinkedHashMap<>();
    parameters.forEach((name, values) -> joined.put(name, String.join(",", values)));
    return joined;
  }

  /** Writes an object of strings, none if it would be empty. */
  private void writeStrings(String name, Map<String, String> strings) {
    if (!strings.isEmpty()) {
      json.writeName(name).writeStartObject();
      strings.forEach(json::writeStringProperty);
      json.writeEndObject();
    }
  }
}

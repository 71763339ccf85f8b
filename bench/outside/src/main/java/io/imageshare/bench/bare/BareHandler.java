package io.imageshare.bench.bare;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads one item that isn't there, whatever the event is, and answers the same each time. */
public final class BareHandler implements RequestStreamHandler {
  private static final Map<String, AttributeValue> KEY =
      Map.of("pk", AttributeValue.fromS("none"), "sk", AttributeValue.fromS("none"));

  private final String table = System.getenv("TABLE_NAME");
  private final DynamoDbClient client =
      DynamoDbClient.builder()
          .region(Region.of(System.getenv("AWS_REGION")))
          .endpointOverride(URI.create(System.getenv("AWS_ENDPOINT_URL_DYNAMODB")))
          .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
          .httpClientBuilder(UrlConnectionHttpClient.builder())
          .build();

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    event.transferTo(OutputStream.nullOutputStream());
    client.getItem(get -> get.tableName(table).key(KEY).consistentRead(true));
    out.write("{\"statusCode\":204}".getBytes(UTF_8));
  }
}

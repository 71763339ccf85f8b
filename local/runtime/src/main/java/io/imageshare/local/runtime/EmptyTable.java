package io.imageshare.local.runtime;

import io.imageshare.local.table.TableServer;
import io.imageshare.local.template.Template;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The template's table without an item, in a double of DynamoDB that is reached over HTTP. */
public final class EmptyTable implements AutoCloseable {
  private final TableServer server = TableServer.start();
  private final DynamoDbClient client =
      DynamoDbClient.builder()
          .region(Region.US_EAST_1)
          .endpointOverride(server.endpoint())
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
          .httpClientBuilder(UrlConnectionHttpClient.builder())
          .build();

  private EmptyTable() {}

  /** Makes it, with that name. */
  public static EmptyTable make(Template template, String name) {
    EmptyTable table = new EmptyTable();
    table.client.createTable(template.createTable(name));
    return table;
  }

  /** Where functions find it. */
  public URI endpoint() {
    return server.endpoint();
  }

  /** A client of it that waits for as long as it takes. */
  public DynamoDbClient client() {
    return client;
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}

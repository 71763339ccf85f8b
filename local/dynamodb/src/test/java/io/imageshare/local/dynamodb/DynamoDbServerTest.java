package io.imageshare.local.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** DynamoDB behind its HTTP interface. */
class DynamoDbServerTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  static HttpResponse<String> call(URI endpoint, String operation, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-amz-json-1.0")
            .header("X-Amz-Target", "DynamoDB_20120810." + operation)
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=local/20260101/eu-test-1/dynamodb/aws4_request,"
                    + " SignedHeaders=host, Signature=0")
            .POST(BodyPublishers.ofString(body))
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  @Test
  void itAnswersOnThisMachineOnly() throws IOException, InterruptedException {
    try (DynamoDbServer server = DynamoDbServer.start()) {
      assertThat(server.endpoint().getHost()).isEqualTo("127.0.0.1");
      assertThat(call(server.endpoint(), "ListTables", "{}").body())
          .isEqualTo("{\"TableNames\":[]}");
    }
  }

  @Test
  void itMakesTables() throws IOException, InterruptedException {
    String table =
        """
        {"TableName":"images","BillingMode":"PAY_PER_REQUEST",
         "AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],
         "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}]}
        """;

    try (DynamoDbServer server = DynamoDbServer.start()) {
      assertThat(call(server.endpoint(), "CreateTable", table).statusCode()).isEqualTo(200);
      assertThat(call(server.endpoint(), "ListTables", "{}").body())
          .isEqualTo("{\"TableNames\":[\"images\"]}");
    }
  }

  @Test
  void twoOfThemHaveNothingInCommon() {
    try (DynamoDbServer one = DynamoDbServer.start();
        DynamoDbServer other = DynamoDbServer.start()) {
      assertThat(one.endpoint()).isNotEqualTo(other.endpoint());
    }
  }

  @Test
  void onceClosedItAnswersNoMore() {
    DynamoDbServer server = DynamoDbServer.start();
    server.close();

    assertThatIOException().isThrownBy(() -> call(server.endpoint(), "ListTables", "{}"));
  }
}

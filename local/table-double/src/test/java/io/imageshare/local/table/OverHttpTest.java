package io.imageshare.local.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** The double's HTTP itself. */
class OverHttpTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static HttpResponse<byte[]> describe(URI endpoint)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("X-Amz-Target", "DynamoDB_20120810.DescribeTable")
            .POST(BodyPublishers.ofString("{\"TableName\":\"images\"}"))
            .build();
    return HTTP.send(request, BodyHandlers.ofByteArray());
  }

  @Test
  void anAnswerComesWithItsChecksum() throws Exception {
    try (TableServer server = TableServer.start()) {
      HttpResponse<byte[]> answer = describe(server.endpoint());

      CRC32 sum = new CRC32();
      sum.update(answer.body());
      assertThat(answer.headers().firstValueAsLong("x-amz-crc32")).hasValue(sum.getValue());
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(new String(answer.body(), UTF_8))
          .contains("com.amazonaws.dynamodb.v20120810#ResourceNotFoundException");
    }
  }

  @Test
  void itIsReachedFromThisMachineOnly() {
    try (TableServer server = TableServer.start()) {
      assertThat(server.endpoint().getHost()).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void onceClosedItAnswersNoMore() {
    TableServer server = TableServer.start();
    server.close();

    assertThatIOException().isThrownBy(() -> describe(server.endpoint()));
  }
}

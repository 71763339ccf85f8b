package io.imageshare.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An HTTP server that has as many connections as it may")
class ConnectionsTest {
  private static final int MOST = 3;

  @Test
  void takesFurtherOnesInPlaceOfOlderOnes() throws IOException {
    List<RawClient> clients = new ArrayList<>();
    try (HttpServer server = HttpServer.start(0, new RecordingEndpoint(), BodyLimits.USUAL, MOST)) {
      for (int i = 0; i < 4 * MOST; i++) {
        RawClient next = new RawClient(server.address());
        while (!isAnswered(next)) {
          // It can be the one to make room, as all are as new.
          next.close();
          next = new RawClient(server.address());
        }
        clients.add(next);
      }
      assertThat(clients.stream().filter(ConnectionsTest::isAnswered))
          .hasSizeLessThanOrEqualTo(MOST);
    } finally {
      for (RawClient client : clients) {
        client.close();
      }
    }
  }

  private static boolean isAnswered(RawClient client) {
    try {
      return client.send("GET / HTTP/1.1", "Host: here", "").receive().status() == 200;
    } catch (IOException closed) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({"1024, 124, 300", "10, 10, 1", "10, 20, 1", "9223372036854775807, 0, 2147483647"})
  void leavesDescriptorsForFiles(long most, long open, int connections) {
    assertThat(Descriptors.forConnections(most, open)).isEqualTo(connections);
  }
}

package io.imageshare.local.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;

/** What the SDK takes for its connection. */
record DirectHttpClient(TableDouble table) implements SdkHttpClient {
  static final String TARGET = "X-Amz-Target";

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return answer(request);
      }

      @Override
      public void abort() {
        // Nothing takes long enough.
      }
    };
  }

  private HttpExecuteResponse answer(HttpExecuteRequest request) throws IOException {
    String target = request.httpRequest().firstMatchingHeader(TARGET).orElse("");
    Answer answer = table.call(target, body(request));
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpFullResponse.builder()
                .statusCode(answer.status())
                .putHeader("Content-Type", Answer.TYPE)
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer.bytes())))
        .build();
  }

  private static byte[] body(HttpExecuteRequest request) throws IOException {
    ContentStreamProvider content = request.contentStreamProvider().orElse(null);
    if (content == null) {
      return new byte[0];
    }
    try (InputStream body = content.newStream()) {
      return body.readAllBytes();
    }
  }

  @Override
  public String clientName() {
    return "TableDouble";
  }

  @Override
  public void close() {
    // The table stays, whatever becomes of its clients.
  }
}

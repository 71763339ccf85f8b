package io.imageshare.local.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.zip.CRC32;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Makes the calls that come over HTTP. */
final class TableHandler extends Handler.Abstract {
  private final TableDouble table;

  TableHandler(TableDouble table) {
    this.table = table;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    String target =
        Objects.requireNonNullElse(request.getHeaders().get(DirectHttpClient.TARGET), "");
    Answer answer = table.call(target, body(request));
    byte[] body = answer.bytes();
    CRC32 sum = new CRC32();
    sum.update(body);
    response.setStatus(answer.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Answer.TYPE);
    response.getHeaders().put("x-amz-crc32", Long.toString(sum.getValue()));
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }

  private static byte[] body(Request request) throws IOException {
    try (InputStream body = Content.Source.asInputStream(request)) {
      return body.readAllBytes();
    }
  }
}

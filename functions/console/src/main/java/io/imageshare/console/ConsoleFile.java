package io.imageshare.console;

import io.imageshare.http.Content;
import io.imageshare.http.Request;
import io.imageshare.http.Response;
import io.imageshare.http.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the page, as it is and compressed: an HTTP API compresses nothing by itself.
 *
 * @param plain the file, unless the browser takes it compressed
 * @param compressed by gzip
 * @param tag what names exactly this content, in quotation marks
 */
record ConsoleFile(Response plain, Response compressed, String tag) {
  private static final int TAG_LENGTH = 24;

  static ConsoleFile of(String mediaType, byte[] content, SecurityHeaders headers) {
    // One tag for both forms is a weak one (RFC 9110, 8.8.3).
    String tag = "\"" + Sha256.hex(content).substring(0, TAG_LENGTH) + "\"";
    Response plain = response(Content.of(mediaType, content), "W/" + tag, headers);
    Response compressed =
        response(Content.of(mediaType, gzip(content)), "W/" + tag, headers)
            .with("Content-Encoding", "gzip");
    return new ConsoleFile(plain, compressed, tag);
  }

  /** The file, or 304 if the browser has it. */
  Response answer(Request request) {
    if (EntityTags.of(request).contains(tag)) {
      return new Response(304, plain.headers(), null);
    }
    return AcceptedEncodings.of(request).takeGzip() ? compressed : plain;
  }

  /**
   * A browser keeps the file and asks each time whether it is still the same, so that nobody mixes
   * the files of two versions.
   */
  private static Response response(Content content, String tag, SecurityHeaders headers) {
    return headers
        .on(Response.ok(content))
        .with("Cache-Control", "no-cache")
        .with("ETag", tag)
        .with("Vary", "Accept-Encoding");
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length);
    try (OutputStream out = new GZIPOutputStream(compressed)) {
      out.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return compressed.toByteArray();
  }
}

package io.imageshare.local.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.local.deployment.StartException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Calls a function at an invoke endpoint. */
final class RemoteCall {
  private RemoteCall() {}

  /**
   * What the function answers.
   *
   * @throws StartException if it fails, or can't be called
   */
  static byte[] call(URI endpoint, String function, byte[] event) throws StartException {
    HttpResponse<byte[]> response = send(request(endpoint, function, event));
    String body = new String(response.body(), UTF_8);
    if (response.statusCode() != 200) {
      throw new StartException("It can't be called: " + body);
    }
    if (response.headers().firstValue("X-Amz-Function-Error").isPresent()) {
      throw new StartException(function + " failed: " + body);
    }
    return response.body();
  }

  private static HttpRequest request(URI endpoint, String function, byte[] event)
      throws StartException {
    String path = "/2015-03-31/functions/" + URLEncoder.encode(function, UTF_8) + "/invocations";
    String address = endpoint.toString().replaceFirst("/$", "") + path;
    try {
      return HttpRequest.newBuilder(URI.create(address))
          .POST(BodyPublishers.ofByteArray(event))
          .build();
    } catch (IllegalArgumentException malformed) {
      throw new StartException("--at: " + endpoint + " is no address of a service.", malformed);
    }
  }

  private static HttpResponse<byte[]> send(HttpRequest request) throws StartException {
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    } catch (IOException unreachable) {
      throw new StartException("Nothing answers at " + request.uri() + ".", unreachable);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new StartException("The call was interrupted.", hurried);
    }
  }
}

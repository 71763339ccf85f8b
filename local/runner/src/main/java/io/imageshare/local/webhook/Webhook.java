package io.imageshare.local.webhook;

import io.imageshare.domain.Region;
import io.imageshare.http.CloudEvent;
import io.imageshare.http.Json;
import io.imageshare.store.NewEvent;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * An address that is told of each event by a POST: a CloudEvent, signed as Standard Webhooks has
 * it. It has taken the event once it answers 2xx, within ten seconds.
 *
 * @param trouble is told in a line why an event isn't taken
 */
public record Webhook(
    URI address,
    Secret secret,
    Region region,
    HttpClient client,
    Clock clock,
    Consumer<String> trouble)
    implements Predicate<NewEvent> {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Whether it has taken the event. */
  @Override
  public boolean test(NewEvent event) {
    byte[] body = Json.bytes(CloudEvent.of(event.id(), event.event(), region));
    long seconds = clock.instant().getEpochSecond();
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", CloudEvent.MEDIA_TYPE)
            .header("webhook-id", event.id())
            .header("webhook-timestamp", String.valueOf(seconds))
            .header("webhook-signature", secret.signature(event.id(), seconds, body))
            .version(HttpClient.Version.HTTP_1_1)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      int status = statusOf(client.send(request, BodyHandlers.ofInputStream()));
      if (status / 100 == 2) {
        return true;
      }
      trouble.accept("it answers " + status);
    } catch (IOException failure) {
      trouble.accept(failure.toString());
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  /** The body isn't waited for: the client has no limit to the time that one may take. */
  private static int statusOf(HttpResponse<InputStream> answer) throws IOException {
    answer.body().close();
    return answer.statusCode();
  }
}

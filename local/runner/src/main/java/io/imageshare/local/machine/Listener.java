package io.imageshare.local.machine;

import io.imageshare.domain.Region;
import io.imageshare.local.deployment.StartException;
import io.imageshare.local.schedule.Timer;
import io.imageshare.local.sqlite.Outbox;
import io.imageshare.local.webhook.Secret;
import io.imageshare.local.webhook.Telling;
import io.imageshare.local.webhook.Webhook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The address that is told of what happens (R41).
 *
 * @param secret with which it is signed
 */
record Listener(URI address, Secret secret) {

  /**
   * Makes sure that there can be one, before anything is opened.
   *
   * @throws StartException if the records are elsewhere
   */
  static void check(MachineSettings settings) throws StartException {
    if (settings.events().isPresent() && settings.deployment().endpoint().isPresent()) {
      throw new StartException(
          "--events tells of records on this machine, not of those of --endpoint.");
    }
  }

  /**
   * The one of the settings, if there is one. Its secret is kept beside the records, so they come
   * first: they make the folder, and see to it that nobody else uses it.
   *
   * @throws StartException if its secret can't be kept
   */
  static Optional<Listener> of(MachineSettings settings) throws StartException {
    if (settings.events().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Listener(settings.events().get(), secret(settings)));
    } catch (IOException unusable) {
      throw new StartException(String.valueOf(unusable.getMessage()), unusable);
    }
  }

  private static Secret secret(MachineSettings settings) throws IOException {
    return settings.deployment().data().isPresent()
        ? new DataFolder(settings.deployment().data().get()).secret()
        : Secret.generate();
  }

  /** Tells it from now on, until what tells it is closed, before the timer is. */
  Telling tell(Outbox outbox, Region region, Timer timer, Consumer<String> log) {
    Consumer<String> trouble = line -> log.accept("events to " + address + ": " + line);
    Webhook webhook =
        new Webhook(
            address, secret, region, HttpClient.newHttpClient(), Clock.systemUTC(), trouble);
    Telling telling = new Telling(outbox, webhook, trouble);
    timer.every(Telling.PERIOD, telling);
    return telling;
  }

  /** What one needs to know of it. */
  String told() {
    return address + ", signed with " + secret.text();
  }
}

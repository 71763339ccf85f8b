package io.imageshare.local.http;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Refuses what pages of other sites make a browser on this machine send.
 *
 * <p>A port that only this machine reaches is reached by every page that is open in its browser. By
 * a name of its own that leads here such a page could even read the answers, so a request has to
 * name this machine as its host. And it could have something done without reading the answer, so
 * its origin has to be this port itself or one that is permitted. Other clients send no origin.
 */
public final class AgainstForeignPages implements HttpEndpoint {
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final Pattern PORT = Pattern.compile(":\\d{0,5}$");

  private final Predicate<String> permitted;
  private final HttpEndpoint endpoint;

  /**
   * @param permitted whether pages of that other origin may ask
   * @param endpoint what answers whoever may ask
   */
  public AgainstForeignPages(Predicate<String> permitted, HttpEndpoint endpoint) {
    this.permitted = permitted;
    this.endpoint = endpoint;
  }

  @Override
  public void take(Exchange exchange) {
    String host = exchange.request().header("host").toLowerCase(Locale.ROOT);
    String origin = exchange.request().header("origin");
    if (!isThisMachine(host)) {
      exchange.answer(
          HttpAnswer.message(
              421, "Misdirected Request: this is 127.0.0.1 or localhost, not the host"));
    } else if (!origin.isEmpty() && !isOf(host, origin) && !permitted.test(origin)) {
      exchange.answer(HttpAnswer.message(403, "Forbidden: pages of that origin may not ask"));
    } else {
      endpoint.take(exchange);
    }
  }

  /** The oldest protocol, which no browser speaks, names no host. */
  private static boolean isThisMachine(String host) {
    return host.isEmpty() || THIS_MACHINE.contains(PORT.matcher(host).replaceFirst(""));
  }

  private static boolean isOf(String host, String origin) {
    return origin.toLowerCase(Locale.ROOT).equals("http://" + host);
  }
}

package io.imageshare.console;

import io.imageshare.domain.Limits;
import io.imageshare.domain.Region;
import io.imageshare.http.ClaimNames;
import io.imageshare.lambda.Environment;
import io.imageshare.lambda.SettingsException;
import io.imageshare.lambda.TokenSettings;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the page is set up, as the environment tells.
 *
 * @param title what stands above the page ({@code CONSOLE_TITLE})
 * @param documents where people find the platform's documents ({@code CONSOLE_DOCUMENTS})
 * @param region the region whose images these are ({@code IMAGESHARE_REGION})
 * @param endpoints the APIs of other regions that the page may switch to ({@code
 *     CONSOLE_ENDPOINTS}: {@code region=address}, separated by commas)
 * @param issuer who signs people in by OpenID Connect ({@code CONSOLE_ISSUER})
 * @param clientId what the issuer knows the page by ({@code CONSOLE_CLIENT_ID}; without it nobody
 *     can sign in)
 * @param scope what the page asks of the issuer ({@code CONSOLE_SCOPE})
 * @param issuerOrigins where the issuer's services are ({@code CONSOLE_ISSUER_ORIGINS}, separated
 *     by commas, beside the issuer itself)
 * @param users where made-up users stand, one of whom signs in by a click: set on one machine only
 *     ({@code CONSOLE_USERS})
 * @param claimNames the claims that tell the projects and what a user may do there
 * @param limits the quotas of accepted shares
 */
record ConsoleSettings(
    String title,
    Optional<URI> documents,
    Region region,
    Map<String, URI> endpoints,
    Optional<String> issuer,
    Optional<String> clientId,
    String scope,
    Set<String> issuerOrigins,
    Optional<String> users,
    ClaimNames claimNames,
    Limits limits) {

  /**
   * Reads the settings.
   *
   * @throws SettingsException if one is missing or malformed
   */
  static ConsoleSettings from(Environment environment) {
    return new ConsoleSettings(
        environment.text("CONSOLE_TITLE").orElse("Imageshare"),
        environment
            .text("CONSOLE_DOCUMENTS")
            .map(address -> environment.parsed("CONSOLE_DOCUMENTS", address, WebAddress::parse)),
        environment.region(),
        endpoints(environment),
        environment.text("CONSOLE_ISSUER"),
        environment.text("CONSOLE_CLIENT_ID"),
        environment.text("CONSOLE_SCOPE").orElse("openid"),
        issuerOrigins(environment),
        environment.text("CONSOLE_USERS"),
        TokenSettings.claimNames(environment),
        environment.limits());
  }

  private static Map<String, URI> endpoints(Environment environment) {
    Map<String, URI> endpoints = new LinkedHashMap<>();
    for (String pair : environment.list("CONSOLE_ENDPOINTS")) {
      String[] parts = pair.split("=", 2);
      if (parts.length != 2 || Region.parse(parts[0]).isEmpty()) {
        throw new SettingsException("The variable CONSOLE_ENDPOINTS can't have: " + pair);
      }
      endpoints.put(parts[0], environment.parsed("CONSOLE_ENDPOINTS", parts[1], WebAddress::parse));
    }
    return endpoints;
  }

  private static Set<String> issuerOrigins(Environment environment) {
    Set<String> origins = new TreeSet<>();
    for (String name : new String[] {"CONSOLE_ISSUER", "CONSOLE_ISSUER_ORIGINS"}) {
      for (String address : environment.list(name)) {
        origins.add(WebAddress.origin(environment.parsed(name, address, WebAddress::parse)));
      }
    }
    return origins;
  }
}

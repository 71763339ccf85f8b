package io.imageshare.local.command;

import io.imageshare.local.deployment.StartException;
import java.net.URI;
import java.util.Locale;

/** The address of a service in an option. */
final class HttpAddress {
  static final int LARGEST_PORT = 65_535;

  private HttpAddress() {}

  /** The address, if it is one of HTTP. */
  static URI of(String option, URI given) throws StartException {
    String scheme = String.valueOf(given.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.matches("https?") || given.getHost() == null || given.getPort() > LARGEST_PORT) {
      throw new StartException(option + ": " + given + " is no address that starts with http.");
    }
    if (given.getUserInfo() != null) {
      throw new StartException(option + ": the address can't have a user or a password in it.");
    }
    return given;
  }
}

package io.imageshare.local.session;

import io.imageshare.local.users.MadeUpUsers;
import io.imageshare.local.users.Persona;

/** What other clients need to know, as the variables that they read. */
final class ClientSettings {
  private ClientSettings() {}

  /** What clients of OpenStack read, for one user. */
  static String openStack(Session session, Persona persona) {
    return "export OS_AUTH_URL='"
        + session.identity()
        + "/v3' OS_IDENTITY_API_VERSION=3\n"
        + "export OS_REGION_NAME='"
        + session.region()
        + "'\n"
        + "export OS_USERNAME='"
        + persona.user().name()
        + "'"
        + " OS_PASSWORD='"
        + MadeUpUsers.PASSWORD
        + "'"
        + " OS_PROJECT_NAME='"
        + persona.project().name()
        + "'\n"
        + "export OS_USER_DOMAIN_NAME=Default OS_PROJECT_DOMAIN_NAME=Default\n";
  }

  /** What clients that sign their requests are set up with, for all users. */
  static String accessKeys(Session session) {
    StringBuilder text = new StringBuilder();
    for (Session.KnownUser known : session.users()) {
      Persona persona = known.persona();
      text.append("  " + persona.accessKey() + "  " + persona.secretKey());
      text.append("  project " + persona.project().id() + "\n");
    }
    return text.toString();
  }
}

package io.imageshare.local.session;

import io.imageshare.local.users.MadeUpUsers;
import io.imageshare.local.users.Persona;
import java.util.Locale;

/** What the console shows once the service answers. */
public final class Greeting {
  private Greeting() {}

  /** The text, which ends with a session to paste. */
  public static String of(Session session) {
    StringBuilder text = new StringBuilder();
    text.append("Imageshare answers for region " + session.region());
    text.append(", with its records " + session.storage() + ".\n\n");
    line(text, "HTTP API", session.api().toString());
    line(text, "console", session.api() + "/console/");
    line(text, "functions", session.invoke() + "  " + String.join(" ", session.functions()));
    session.schedules().forEach(schedule -> line(text, "schedule", schedule));
    session.events().ifPresent(told -> line(text, "events", told));
    line(text, "tokens", session.identity() + "/v3");
    session.users().forEach(known -> line(text, "user", user(known.persona())));
    text.append(
        "\nTokens are good for a day, in the header X-Auth-Token. To try it, paste this:\n\n");
    text.append(CurlSession.of(session));
    text.append("\nClients of OpenStack get their tokens themselves; here as Ravi:\n\n");
    text.append(ClientSettings.openStack(session, MadeUpUsers.RAVI));
    text.append("\nClients that sign their requests do so with one of these:\n\n");
    text.append(ClientSettings.accessKeys(session));
    text.append("\nCtrl-C stops it.\n");
    return text.toString();
  }

  private static void line(StringBuilder text, String what, String value) {
    text.append(String.format(Locale.ROOT, "  %-10s %s%n", what, value));
  }

  private static String user(Persona persona) {
    String scopes = String.join(" ", persona.user().scopes());
    return String.format(
        Locale.ROOT,
        "%-8s %s of project %s (%s)%s",
        persona.user().name(),
        persona.role(),
        persona.project().id(),
        persona.project().name(),
        scopes.isEmpty() ? "" : ", scope " + scopes);
  }
}

package io.imageshare.local.session;

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
    line(text, "functions", session.invoke() + "  " + String.join(" ", session.functions()));
    session.schedules().forEach(schedule -> line(text, "schedule", schedule));
    for (Session.KnownUser known : session.users()) {
      line(text, "user", user(known));
    }
    text.append(
        "\nTokens are good for a day, in the header X-Auth-Token. To try it, paste this:\n\n");
    text.append(CurlSession.of(session));
    text.append("\nCtrl-C stops it.\n");
    return text.toString();
  }

  private static void line(StringBuilder text, String what, String value) {
    text.append(String.format(Locale.ROOT, "  %-10s %s%n", what, value));
  }

  private static String user(Session.KnownUser known) {
    String scopes = String.join(" ", known.user().scopes());
    return String.format(
        Locale.ROOT,
        "%-8s of project %s (%s)%s",
        known.user().name(),
        known.user().project().id(),
        known.user().project().name(),
        scopes.isEmpty() ? "" : ", scope " + scopes);
  }
}

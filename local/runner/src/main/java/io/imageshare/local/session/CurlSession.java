package io.imageshare.local.session;

import java.util.Locale;
import java.util.stream.Collectors;

/** A session to paste into a shell: the life of a share, told by curl. */
public final class CurlSession {
  private static final String STEPS =
      """
      # Olivia registers an image.
      IMAGE=$(curl -sS "$API/v2/images" -H "X-Auth-Token: $OLIVIA" \\
        -d '{"name":"ubuntu-24.04","kind":"system_disk"}' | sed -n 's/.*"id":"\\([^"]*\\)".*/\\1/p')
      echo "$IMAGE"

      # She shares it with Ravi's project, until some day, and tells him what it is.
      TERMS='"expires_at":"2099-12-31T12:00:00Z","note":"Hardened, of June."'
      curl -sS -w '\\n' "$API/v2/images/$IMAGE/members" -H "X-Auth-Token: $OLIVIA" \\
        -d "{\\"member\\":\\"$RAVI_PROJECT\\",$TERMS}"

      # Ravi looks at what waits for his answer, and accepts it.
      curl -sS -w '\\n' "$API/v1/shares/received?status=pending" -H "X-Auth-Token: $RAVI"
      curl -sS -w '\\n' -X PUT "$API/v2/images/$IMAGE/members/$RAVI_PROJECT" -H "X-Auth-Token: $RAVI" \\
        -d '{"status":"accepted"}'

      # It is among his images now.
      curl -sS -w '\\n' "$API/v2/images" -H "X-Auth-Token: $RAVI"

      # Before it makes a server for him, the compute service asks.
      QUESTION="{\\"action\\":\\"create_server\\",\\"region\\":\\"$REGION\\",\\"project_id\\":\\"$RAVI_PROJECT\\"}"
      curl -sS -w '\\n' "$API/v1/images/$IMAGE/access" -H "X-Auth-Token: $COMPUTE" -d "$QUESTION"

      # Olivia stops sharing, and says why. The answer is another one.
      curl -sS -w '%{http_code}\\n' -X DELETE "$API/v2/images/$IMAGE/members/$RAVI_PROJECT" -H "X-Auth-Token: $OLIVIA" \\
        -d '{"reason":"Use ubuntu-26.04."}'
      curl -sS -w '\\n' "$API/v1/images/$IMAGE/access" -H "X-Auth-Token: $COMPUTE" -d "$QUESTION"

      # Ravi reads the reason, and all that has happened.
      curl -sS -w '\\n' "$API/v2/images/$IMAGE" -H "X-Auth-Token: $RAVI"
      curl -sS -w '\\n' "$API/v1/events" -H "X-Auth-Token: $RAVI"
      """;

  private CurlSession() {}

  /** The whole text, which any POSIX shell runs. */
  public static String of(Session session) {
    return "API='"
        + session.api()
        + "'\n"
        + "REGION='"
        + session.region()
        + "'\n"
        + session.users().stream().map(CurlSession::variables).collect(Collectors.joining())
        + "\n"
        + STEPS;
  }

  private static String variables(Session.KnownUser known) {
    String name = known.persona().user().name().toUpperCase(Locale.ROOT);
    return name
        + "_PROJECT='"
        + known.persona().project().id()
        + "'\n"
        + name
        + "='"
        + known.token()
        + "'\n";
  }
}

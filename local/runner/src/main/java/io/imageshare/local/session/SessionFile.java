package io.imageshare.local.session;

import io.imageshare.local.files.PrivateFile;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The file by which scripts find the running service. */
public final class SessionFile {
  private static final JsonMapper JSON = new JsonMapper();

  private SessionFile() {}

  /**
   * Writes the file, which is there as soon as all that it tells of is.
   *
   * @throws IOException if it can't be written
   */
  public static void write(Path file, Session session) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    json.put("api", session.api().toString());
    json.put("invoke", session.invoke().toString());
    json.put("region", session.region());
    ArrayNode users = json.putArray("users");
    session.users().forEach(known -> write(users.addObject(), known));
    PrivateFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
  }

  private static void write(ObjectNode json, Session.KnownUser known) {
    json.put("id", known.user().id());
    json.put("name", known.user().name());
    json.put("project_id", known.user().project().id());
    json.put("project_name", known.user().project().name());
    known.user().roles().forEach(json.putArray("roles")::add);
    known.user().scopes().forEach(json.putArray("scopes")::add);
    json.put("token", known.token());
  }
}

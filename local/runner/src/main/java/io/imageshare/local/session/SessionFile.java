package io.imageshare.local.session;

import io.imageshare.local.files.PrivateFile;
import io.imageshare.local.users.Persona;
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
    json.put("identity", session.identity().toString());
    ArrayNode users = json.putArray("users");
    session.users().forEach(known -> write(users.addObject(), known));
    PrivateFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
  }

  private static void write(ObjectNode json, Session.KnownUser known) {
    Persona persona = known.persona();
    json.put("id", persona.user().id());
    json.put("name", persona.user().name());
    json.put("password", persona.user().password());
    json.put("project_id", persona.project().id());
    json.put("project_name", persona.project().name());
    json.put("role", persona.role());
    persona.user().scopes().forEach(json.putArray("scopes")::add);
    json.put("token", known.token());
    json.put("access_key", persona.accessKey());
    json.put("secret_key", persona.secretKey());
  }
}

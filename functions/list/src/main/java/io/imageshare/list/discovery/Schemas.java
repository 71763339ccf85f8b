package io.imageshare.list.discovery;

import io.imageshare.domain.ImageFormats;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Json;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of the Image API's answers, of which its own client makes the classes that it checks
 * them with.
 *
 * <p>What the schema of an image has as read-only is what Glance's has and, of the fields that are
 * this service's own, those that no patch changes. Source: Image API v2, schemas.
 */
public final class Schemas {
  private final Map<String, ObjectNode> schemas;

  public Schemas() {
    ObjectNode image = image();
    ObjectNode member = read("member.json");
    ObjectNode task = read("task.json");
    this.schemas =
        Map.of(
            "image",
            image,
            "images",
            ListSchema.page("images", image),
            "member",
            member,
            "members",
            ListSchema.whole("members", member),
            "task",
            task,
            "tasks",
            ListSchema.page("tasks", task));
  }

  /** The schema of that name. */
  public Response answer(Call call) {
    return Optional.ofNullable(schemas.get(call.request().pathParameter("name")))
        .map(Response::ok)
        .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
  }

  private static ObjectNode image() {
    ObjectNode image = read("image.json");
    formats(image, "disk_format", ImageFormats.DISK);
    formats(image, "container_format", ImageFormats.CONTAINER);
    return image;
  }

  private static void formats(ObjectNode image, String property, List<String> formats) {
    ArrayNode values =
        image
            .withObjectProperty("properties")
            .withObjectProperty(property)
            .putArray("enum")
            .addNull();
    formats.forEach(values::add);
  }

  private static ObjectNode read(String resource) {
    try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
      if (in != null && Json.read(in) instanceof ObjectNode schema) {
        return schema;
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    throw new IllegalStateException("the function was packed without " + resource);
  }
}

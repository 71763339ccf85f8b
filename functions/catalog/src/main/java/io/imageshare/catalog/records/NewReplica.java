package io.imageshare.catalog.records;

import io.imageshare.domain.Disguise;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A replica as a caller wants it made.
 *
 * @param name its name
 * @param description what it is, in words; nothing, if not said
 * @param key the key that it shall be encrypted with; it isn't encrypted, if not said
 * @param enterpriseProject the enterprise project that it shall belong to; none, if not said
 * @param minRam the least memory a server needs for it, in MiB; the source's, if not said
 * @param tags its tags
 */
public record NewReplica(
    String name,
    Optional<String> description,
    Optional<String> key,
    Optional<String> enterpriseProject,
    Optional<Integer> minRam,
    List<String> tags) {
  /** The property in which the Image Management Service keeps the description. */
  private static final String DESCRIPTION = "__description";

  private static final String ENTERPRISE_PROJECT = "enterprise_project_id";

  /** Why what is said of it can't be; empty if it can, whatever comes along from the source. */
  Optional<Refusal> refusal() {
    return Disguise.refusal(description(ImageDescription.NOTHING), ImageDescription.NOTHING);
  }

  /**
   * The replica of the source.
   *
   * <p>It is encrypted if a key is named for it and not otherwise, whatever its source is: so the
   * Image Management Service has images encrypted, and decrypted to be shared. What the bytes are
   * comes along, what their owner said about them in tags and description does not.
   */
  Image of(Image source, ImageId id, ProjectId owner, Instant now) {
    return source.replicated(id, owner, key.isPresent(), description(source.description()), now);
  }

  private ImageDescription description(ImageDescription source) {
    Map<String, String> properties = new HashMap<>(source.properties());
    properties.keySet().removeAll(List.of(DESCRIPTION, ImsProperties.KEY, ENTERPRISE_PROJECT));
    description.ifPresent(text -> properties.put(DESCRIPTION, text));
    key.ifPresent(id -> properties.put(ImsProperties.KEY, id));
    enterpriseProject.ifPresent(id -> properties.put(ENTERPRISE_PROJECT, id));
    return new ImageDescription(
        name,
        source.diskFormat(),
        source.containerFormat(),
        source.size(),
        source.virtualSize(),
        source.minDisk(),
        minRam.orElse(source.minRam()),
        tags,
        properties);
  }
}

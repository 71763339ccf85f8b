package io.imageshare.catalog.records;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Retirement;
import io.imageshare.domain.Visibility;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What callers can write of an image, while they write it. */
public final class Draft {
  private final @Nullable Image image;
  private @Nullable ProjectId owner;
  private ImageStatus status = ImageStatus.ACTIVE;
  private Visibility visibility = Visibility.PRIVATE;
  private boolean isHidden;
  private boolean isProtected;
  private String name = "";
  private @Nullable String diskFormat;
  private @Nullable String containerFormat;
  private @Nullable Long size;
  private @Nullable Long virtualSize;
  private int minDisk;
  private int minRam;
  private List<String> tags = List.of();
  private final Map<String, String> properties = new HashMap<>();

  /** An image that is to be. */
  public Draft() {
    this(null);
  }

  private Draft(@Nullable Image image) {
    this.image = image;
  }

  /** The image as it is. */
  public static Draft of(Image image) {
    ImageDescription description = image.description();
    Draft draft = new Draft(image);
    draft.owner = image.owner();
    draft.status = image.status();
    draft.visibility = image.settings().declared();
    draft.isHidden = image.settings().isHidden();
    draft.isProtected = image.isProtected();
    draft.name = description.name();
    draft.diskFormat = description.diskFormat();
    draft.containerFormat = description.containerFormat();
    draft.size = description.size();
    draft.virtualSize = description.virtualSize();
    draft.minDisk = description.minDisk();
    draft.minRam = description.minRam();
    draft.tags = description.tags();
    draft.properties.putAll(description.properties());
    return draft;
  }

  /** The image as this draft has it; the same image if that changes nothing. */
  public Image edited(Image image, Instant now) {
    boolean same =
        isOwnedBy(image.owner())
            && status == image.status()
            && settings().equals(image.settings())
            && description().equals(image.description());
    if (same) {
      return image;
    }
    Image edited = image.edited(status, settings(), description(), now);
    return owner == null ? edited : edited.ownedBy(owner);
  }

  /** Whether the image stays the project's. */
  public boolean isOwnedBy(ProjectId project) {
    return owner == null || owner.equals(project);
  }

  public ImageDescription description() {
    return new ImageDescription(
        name, diskFormat, containerFormat, size, virtualSize, minDisk, minRam, tags, properties);
  }

  public ImageSettings settings() {
    return new ImageSettings(visibility, isHidden, isProtected).with(retirement());
  }

  /** No edit changes it. */
  private @Nullable Retirement retirement() {
    return image == null ? null : image.retirement();
  }

  public ImageStatus status() {
    return status;
  }

  public List<String> tags() {
    return tags;
  }

  /** The image as it was before; empty for one that is to be. */
  public Optional<Image> before() {
    return Optional.ofNullable(image);
  }

  public boolean hasProperty(String property) {
    return properties.containsKey(property);
  }

  public void visibility(Visibility next) {
    visibility = next;
  }

  public void owner(ProjectId next) {
    owner = next;
  }

  public void isHidden(boolean next) {
    isHidden = next;
  }

  public void status(ImageStatus next) {
    status = next;
  }

  public void isProtected(boolean next) {
    isProtected = next;
  }

  public void name(String next) {
    name = next;
  }

  public void diskFormat(@Nullable String next) {
    diskFormat = next;
  }

  public void containerFormat(@Nullable String next) {
    containerFormat = next;
  }

  public void size(@Nullable Long next) {
    size = next;
  }

  public void virtualSize(@Nullable Long next) {
    virtualSize = next;
  }

  public void minDisk(int next) {
    minDisk = next;
  }

  public void minRam(int next) {
    minRam = next;
  }

  public void tags(List<String> next) {
    tags = next;
  }

  public void property(String property, String value) {
    properties.put(property, value);
  }

  public void removeProperty(String property) {
    properties.remove(property);
  }
}

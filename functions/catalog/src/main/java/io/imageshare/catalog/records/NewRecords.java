package io.imageshare.catalog.records;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Standing;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore;
import io.imageshare.store.ImageStore.Source;
import io.imageshare.store.RepeatableRequest;
import io.imageshare.store.ShareStore;
import io.imageshare.telemetry.Metric;
import io.imageshare.telemetry.Telemetry;
import io.imageshare.usecase.Outcome;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the records of new images: within their owners' quota, and once a request. */
public final class NewRecords {
  private final ImageStore images;
  private final ShareStore shares;
  private final Limits limits;

  public NewRecords(ImageStore images, ShareStore shares, Limits limits) {
    this.images = images;
    this.shares = shares;
    this.limits = limits;
  }

  /**
   * Writes the record of an image.
   *
   * @param source what it is a replica of; null if it is none
   * @param request the request, if it is one that may be repeated; null if it isn't
   * @return the image, or the one that the same request has made before; empty if the source has
   *     changed since it was read
   */
  Optional<Outcome<Image>> write(
      Image image,
      @Nullable Source source,
      @Nullable RepeatableRequest request,
      Deadline deadline) {
    return images
        .create(image, source, request, limits, deadline)
        .match(
            () -> {
              Telemetry.current()
                  .count(source == null ? Metric.REGISTRATIONS : Metric.REPLICATIONS, 1);
              return Optional.of(new Outcome.Done<>(image));
            },
            before -> Optional.of(madeBefore(before, image)),
            refusal -> Optional.of(new Outcome.Refused<>(refusal)),
            Optional::empty,
            () -> Optional.of(new Outcome.Unknown<>()));
  }

  /**
   * The image as it is now. One that was deleted since, or given away, of which nothing more is
   * told (R30), is not made once more: the request was carried out, and what happened next stands.
   */
  private Outcome<Image> madeBefore(ImageId before, Image wanted) {
    Optional<Image> image =
        shares
            .standing(before, Set.of(), wanted.created())
            .map(Standing::image)
            .filter(found -> found.owner().equals(wanted.owner()));
    return image.isPresent()
        ? new Outcome.Unchanged<>(image.get())
        : new Outcome.Refused<>(Refusal.REQUEST_SPENT);
  }
}

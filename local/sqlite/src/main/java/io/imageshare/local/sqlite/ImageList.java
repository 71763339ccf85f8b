package io.imageshare.local.sqlite;

import io.imageshare.domain.Counts;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Region;
import io.imageshare.domain.ShareState;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project's list of images: what it owns and what it received in some states, each found by an
 * index in the order of the list, and merged as far as is asked for.
 */
final class ImageList {
  private static final String OWNED =
      "SELECT image.id, "
          + ImageRows.COLUMN
          + ", "
          + ShareRows.NONE
          + " FROM image INDEXED BY image_of_owner WHERE image.region = ? AND image.owner = ? AND image.id ";

  /** Shares with their images; by the order in which the tables stand, and no other. */
  static final String RECEIVED_FROM =
      " FROM share INDEXED BY share_of_project CROSS JOIN image ON image.region = share.region AND image.id = share.image";

  private static final String RECEIVED =
      "SELECT share.image, "
          + ImageRows.COLUMN
          + ", "
          + ShareRows.COLUMN
          + RECEIVED_FROM
          + " WHERE share.region = ? AND share.project = ? AND share.state = ? AND share.image ";

  /** What comes before all images' IDs, and what after them. */
  private static final String START = "";

  private static final String END = "g";

  private final Readers readers;
  private final Region region;
  private final ImageQuery query;
  private final boolean ascending;
  private final String sql;

  ImageList(Readers readers, Region region, ImageQuery query) {
    this.readers = readers;
    this.region = region;
    this.query = query;
    this.ascending = query.order() == Order.OLDEST_FIRST;
    this.sql = sql();
  }

  private String sql() {
    String side = ascending ? "> ?" : "< ?";
    List<String> parts = new ArrayList<>();
    if (query.owned()) {
      parts.add(OWNED + side);
    }
    query.received().forEach(state -> parts.add(RECEIVED + side + ShareRows.ALIVE));
    return String.join(" UNION ALL ", parts)
        + " ORDER BY 1 "
        + (ascending ? "ASC" : "DESC")
        + " LIMIT ?";
  }

  Page<ListedImage> page() {
    if (!query.owned() && query.received().isEmpty()) {
      return Page.empty();
    }
    return Portions.page(
        query.limit(), query.after(), listed -> listed.image().id(), this::portion);
  }

  /** Where an image is deleted before it is counted, the portion is read once more without it. */
  private List<ListedImage> portion(@Nullable ImageId after, int limit) {
    Object[] parameters = parameters(after, limit);
    Optional<List<ListedImage>> portion = Optional.empty();
    while (portion.isEmpty()) {
      portion =
          readers.read(session -> counted(session, session.rows(sql, ImageList::read, parameters)));
    }
    return portion.get();
  }

  /** With exact counts of what the project owns; empty if an image is deleted meanwhile. */
  private Optional<List<ListedImage>> counted(Session session, List<ListedImage> listed)
      throws SQLException {
    List<ListedImage> counted = new ArrayList<>();
    for (ListedImage each : listed) {
      Image image = each.image();
      Optional<Counts> counts =
          each.share() == null
              ? EndedShares.counted(session, region, image, query.now())
              : Optional.of(image.counts());
      if (counts.isEmpty()) {
        return Optional.empty();
      }
      counted.add(new ListedImage(image.with(counts.get()), each.share()));
    }
    return Optional.of(counted);
  }

  private Object[] parameters(@Nullable ImageId after, int limit) {
    String place = after == null ? (ascending ? START : END) : after.value();
    String project = query.project().value();
    List<Object> parameters = new ArrayList<>();
    if (query.owned()) {
      parameters.addAll(List.of(region.name(), project, place));
    }
    for (ShareState state : query.received()) {
      parameters.addAll(
          List.of(region.name(), project, state.wireName(), place, TimeText.of(query.now())));
    }
    parameters.add(limit);
    return parameters.toArray();
  }

  private static ListedImage read(Row row) throws SQLException {
    Image image = ImageRows.read(row, 2);
    return new ListedImage(image, ShareRows.read(row, 3, image.id()));
  }
}

package io.imageshare.list.shares;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Warning;
import io.imageshare.http.Json;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.list.filters.Choice;
import io.imageshare.list.paging.Links;
import io.imageshare.list.paging.Listing.Part;
import io.imageshare.list.paging.Parameters;
import io.imageshare.list.paging.Warned;
import io.imageshare.store.ShareStore;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A project's shares from both sides, by routes of our own. */
public final class Shares {
  private static final int DEFAULT_LIMIT = 100;

  /** As many as an address has room for, in {@code next} too, and as are on a page. */
  private static final int MOST_NAMED = 100;

  private final ShareStore shares;

  public Shares(ShareStore shares) {
    this.shares = shares;
  }

  /** A page of what was shared with the project, in one state or all (R9, R11, R16, R44). */
  public Response received(Call call) {
    Parameters parameters = Parameters.of(call.request());
    ShareFilter filter = ShareFilter.of(parameters);
    ProjectId project = call.caller().actor().project();
    ListingReceived listing = new ListingReceived(shares, project, filter.states(), call.now());
    Part<SharedImage> part = received(listing, parameters);
    return page("/v1/shares/received", filter.of(part, item -> item.image().owner()), call);
  }

  private static Part<SharedImage> received(ListingReceived listing, Parameters parameters) {
    Optional<List<ImageId>> images = parameters.parsed("image_id", Shares::images);
    ImageId after = parameters.parsed("marker", ImageId::parse).orElse(null);
    int limit = parameters.limit(DEFAULT_LIMIT);
    if (limit == 0) {
      return new Part<>(List.of(), null);
    }
    return images.isPresent()
        ? listing.among(images.get(), after, limit)
        : listing.all(after, limit);
  }

  /** The images that are named; empty if one is no ID, or there are too many. */
  private static Optional<List<ImageId>> images(String value) {
    return Choice.parse(value)
        .filter(choice -> choice.texts().stream().allMatch(text -> ImageId.parse(text).isPresent()))
        .map(Choice::images)
        .filter(images -> images.size() <= MOST_NAMED);
  }

  /** A page of what the project shares (R7, R44). */
  public Response given(Call call) {
    Parameters parameters = Parameters.of(call.request());
    ShareFilter filter = ShareFilter.of(parameters);
    GivenPlace after = parameters.parsed("marker", GivenPlace::parse).orElse(null);
    ProjectId project = call.caller().actor().project();
    int asked = parameters.limit(DEFAULT_LIMIT);
    int limit = filter.states().isEmpty() ? 0 : asked;
    Part<SharedImage> part = new ListingGiven(shares, project, limit, call.now()).read(after);
    return page("/v1/shares/given", filter.of(part, item -> item.share().project()), call);
  }

  /** How many shares the project received in each state (R11). */
  public Response summary(Call call) {
    ProjectId project = call.caller().actor().project();
    ObjectNode json = Json.object();
    json.set("received", ReceivedCounts.of(shares, project, call.now()).json());
    return Response.ok(json);
  }

  private static Response page(String path, Part<SharedImage> part, Call call) {
    ObjectNode json = Json.object();
    ArrayNode list = json.putArray("shares");
    part.items().forEach(item -> list.add(item.json()));
    if (part.next() != null) {
      json.put("next", Links.of(path, call.request()).after(part.next()));
    }
    ProjectId reader = call.caller().actor().project();
    if (Warned.isDue(reader, part.items().stream().map(SharedImage::share).toList())) {
      json.put("warning", Warning.UNVERIFIED_SOURCE.sentence());
    }
    return Response.ok(json);
  }
}

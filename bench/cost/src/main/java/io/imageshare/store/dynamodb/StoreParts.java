package io.imageshare.store.dynamodb;

import io.imageshare.domain.Image;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the store does beside its calls. It is in the store's package, as only that knows items. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class StoreParts {
  private static final int PAGE = 25;

  private final Keys keys = new Keys(Records.REGION);
  private final ImageItems imageItems = new ImageItems(keys);
  private final ShareItems shareItems = new ShareItems(keys);
  private final Image image = Records.image(1);
  private final Share share = Records.share(1, ShareState.PENDING);
  private final Map<String, AttributeValue> imageItem = imageItems.alive(image);
  private final Map<String, AttributeValue> shareItem = shareItems.member(share);
  private final Table table =
      new Table(InterleavedLists.of(keys, PAGE + 1), "table", Records.REGION, Backoff.sleeping());

  /** The keys that an offer reads and writes, as the table takes them. */
  @Benchmark
  public List<Map<String, AttributeValue>> keysOfOffer() {
    return List.of(
        keys.image(share.image()).attributes(),
        keys.member(share.image(), share.project()).attributes(),
        shareItems.receivedKey(share).attributes());
  }

  /** The item of an image to the image. */
  @Benchmark
  public Image readImage() {
    return ImageItems.read(Item.of(imageItem)).orElseThrow();
  }

  /** The item of a share to the share. */
  @Benchmark
  public Share readShare() {
    return ShareItems.read(Item.of(shareItem));
  }

  /** An image to its item. */
  @Benchmark
  public Map<String, AttributeValue> writeImage() {
    return imageItems.alive(image);
  }

  /** A share to both its items. */
  @Benchmark
  public List<Map<String, AttributeValue>> writeShare() {
    return List.of(shareItems.member(share), shareItems.received(share));
  }

  /**
   * The rows of a page from four lists of as many rows each, looked at twice in threads side by
   * side, with the images of the first look.
   */
  @Benchmark
  public List<ListRow> mergeFourLists() {
    return rows(images()).next(PAGE + 1);
  }

  /** The same rows to a page of images. */
  @Benchmark
  public Page<ListedImage> pageOfFourLists() {
    LivingImages images = images();
    return new ListPage(images, rows(images), Records.everything(PAGE)).read();
  }

  private RowStream rows(LivingImages images) {
    return new RowStream(keys, new Lists(table), images, Records.everything(PAGE));
  }

  private LivingImages images() {
    return new LivingImages(keys, new Batches(table));
  }
}

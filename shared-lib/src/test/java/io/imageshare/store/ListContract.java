package io.imageshare.store;

import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.id;
import static io.imageshare.testkit.Examples.image;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ShareState;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.testkit.AnImage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A project's list of images: its own, and those shared with it. */
public abstract class ListContract extends StoreContract {
  private static final Set<ShareState> ALL = EnumSet.allOf(ShareState.class);

  protected ListContract(Supplier<Stores> empty) {
    super(empty);
  }

  private static ImageQuery received(Set<ShareState> states, int limit) {
    return new ImageQuery(RECIPIENT, false, states, Order.OLDEST_FIRST, null, limit, NOW);
  }

  private static List<ImageId> ids(Page<ListedImage> page) {
    return page.items().stream().map(listed -> listed.image().id()).toList();
  }

  /** Every page of the list, one after the other. */
  private List<ImageId> all(ImageQuery query) {
    List<ImageId> found = new ArrayList<>();
    @Nullable ImageId marker = query.after();
    Page<ListedImage> page;
    do {
      page = shares.list(query.from(marker, query.limit()));
      assertThat(page.items()).hasSizeLessThanOrEqualTo(query.limit());
      found.addAll(ids(page));
      marker = found.isEmpty() ? marker : found.get(found.size() - 1);
    } while (page.more());
    return found;
  }

  /** Creates images and shares them, in turn in each of the states. */
  private List<ImageId> shared(int first, int count, ShareState... states) {
    List<ImageId> made = new ArrayList<>();
    for (int number = first; number < first + count; number++) {
      ImageId image = created(id(number)).id();
      moved(image, RECIPIENT, states[number % states.length]);
      made.add(image);
    }
    return made;
  }

  private static Image ownedBy(ProjectId owner, ImageId id) {
    Image like = image(id, ImageKind.DATA_DISK);
    return AnImage.of(id, owner)
        .kind(like.kind())
        .status(like.status())
        .described(like.description())
        .build();
  }

  @Test
  void aProjectWithoutImagesHasAnEmptyList() {
    created(id(1));

    ImageQuery query = new ImageQuery(STRANGER, true, ALL, Order.NEWEST_FIRST, null, 10, NOW);

    assertThat(shares.list(query)).isEqualTo(Page.empty());
  }

  @Test
  void aListOfNothingIsEmpty() {
    shared(1, 1, ShareState.PENDING);

    assertThat(shares.list(received(Set.of(), 10))).isEqualTo(Page.empty());
  }

  @Test
  void aPageHasAtLeastOneImage() {
    assertThatIllegalArgumentException().isThrownBy(() -> received(ALL, 0));
  }

  @Test
  void whatAProjectOwnsIsListedWithoutAShare() {
    created(id(1));
    created(id(2));
    moved(id(2), RECIPIENT, ShareState.PENDING);
    ImageQuery query = new ImageQuery(OWNER, true, Set.of(), Order.OLDEST_FIRST, null, 10, NOW);

    assertThat(shares.list(query))
        .isEqualTo(
            new Page<>(
                List.of(
                    new ListedImage(standing(id(1)).image(), null),
                    new ListedImage(standing(id(2)).image(), null)),
                false));
  }

  @ParameterizedTest(name = "R11, R16: what is {0} is listed with its share, and nothing else")
  @EnumSource(ShareState.class)
  void oneState(ShareState state) {
    List<ImageId> all = shared(0, 6, ShareState.values());
    List<ListedImage> expected =
        all.stream()
            .map(image -> standing(image, RECIPIENT))
            .map(each -> new ListedImage(each.image(), each.shareOf(RECIPIENT)))
            .filter(listed -> listed.share() != null && listed.share().state() == state)
            .toList();

    assertThat(shares.list(received(Set.of(state), 10))).isEqualTo(new Page<>(expected, false));
    assertThat(expected).hasSize(2);
  }

  @ParameterizedTest(name = "R9: own and received images stand among each other, {0}")
  @EnumSource(Order.class)
  void merged(Order order) {
    List<ImageId> expected = new ArrayList<>();
    for (int number = 1; number <= 12; number++) {
      boolean own = number % 3 == 0;
      created(own ? ownedBy(RECIPIENT, id(number)) : image(id(number), ImageKind.SYSTEM_DISK));
      if (!own) {
        moved(id(number), RECIPIENT, number % 2 == 0 ? ShareState.PENDING : ShareState.ACCEPTED);
      }
      expected.add(order == Order.OLDEST_FIRST ? expected.size() : 0, id(number));
    }

    assertThat(all(new ImageQuery(RECIPIENT, true, ALL, order, null, 5, NOW))).isEqualTo(expected);
    assertThat(all(new ImageQuery(RECIPIENT, true, ALL, order, null, 2, NOW))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "R9: pages of {0} follow each other without a gap")
  @ValueSource(ints = {1, 2, 3, 7, 10, 11})
  void pages(int limit) {
    List<ImageId> made = shared(0, 10, ShareState.values());

    assertThat(all(received(ALL, limit))).isEqualTo(made);
  }

  @Test
  void aPageTellsWhetherThereIsMore() {
    List<ImageId> made = shared(0, 3, ShareState.PENDING, ShareState.ACCEPTED);

    assertThat(shares.list(received(ALL, 2)).more()).isTrue();
    assertThat(shares.list(received(ALL, 3)).more()).isFalse();
    assertThat(shares.list(received(ALL, 3).from(made.get(0), 2)).more()).isFalse();
    assertThat(shares.list(received(ALL, 3).from(made.get(2), 2))).isEqualTo(Page.empty());
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Order.class)
  void aPageStartsAfterAnImageThatIsNotInTheList(Order order) {
    shared(1, 2, ShareState.PENDING);
    shared(5, 2, ShareState.ACCEPTED);
    ImageQuery query = new ImageQuery(RECIPIENT, false, ALL, order, id(3), 10, NOW);

    assertThat(ids(shares.list(query)))
        .isEqualTo(order == Order.OLDEST_FIRST ? List.of(id(5), id(6)) : List.of(id(2), id(1)));
  }

  @Test
  @DisplayName("R27: deleted images are missing from a page that is full all the same")
  void deletedImages() {
    List<ImageId> made = shared(0, 9, ShareState.PENDING, ShareState.ACCEPTED);
    List<ImageId> deleted = List.of(made.get(0), made.get(2), made.get(3), made.get(8));
    deleted.forEach(this::deleted);
    List<ImageId> left = made.stream().filter(image -> !deleted.contains(image)).toList();

    Page<ListedImage> page = shares.list(received(ALL, 4));

    assertThat(ids(page)).isEqualTo(left.subList(0, 4));
    assertThat(page.more()).isTrue();
    assertThat(all(received(ALL, 1))).isEqualTo(left);
    assertThat(all(received(ALL, 5))).isEqualTo(left);
  }

  @Test
  @DisplayName("R27: a list of which all is deleted is empty")
  void allDeleted() {
    shared(0, 5, ShareState.ACCEPTED).forEach(this::deleted);

    assertThat(shares.list(received(ALL, 2))).isEqualTo(Page.empty());
    assertThat(shares.list(new ImageQuery(OWNER, true, ALL, Order.NEWEST_FIRST, null, 2, NOW)))
        .isEqualTo(Page.empty());
  }

  @Test
  @DisplayName("R26: a share that was stopped is in no list")
  void stopped() {
    List<ImageId> made = shared(0, 3, ShareState.values());
    made.forEach(image -> moved(image, RECIPIENT, null));

    assertThat(shares.list(received(ALL, 10)).items()).isEmpty();
  }

  @Test
  @DisplayName("R10: projects whose IDs begin the same have lists of their own")
  void similarProjects() {
    shared(0, 2, ShareState.PENDING);
    ProjectId longer = new ProjectId(RECIPIENT + "2");
    moved(id(1), longer, ShareState.PENDING);

    assertThat(
            ids(shares.list(new ImageQuery(longer, true, ALL, Order.NEWEST_FIRST, null, 10, NOW))))
        .containsExactly(id(1));
  }
}

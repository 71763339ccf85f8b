package io.imageshare.store;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.Examples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How the record of a new image is written. */
public abstract class CreationContract extends StoreContract {
  private static final CreationOutcome CREATED = new CreationOutcome.Created();
  private static final Limits THREE_IMAGES = new Limits(256, 10, 3);

  protected CreationContract(Supplier<Stores> empty) {
    super(empty);
  }

  private static Image image(ImageId id, ProjectId owner, Instant created) {
    return AnImage.of(id, owner).kind(ImageKind.DATA_DISK).at(created).build();
  }

  private CreationOutcome create(ImageId id, @Nullable RepeatableRequest request) {
    return images.create(image(id, OWNER, NOW), null, request, THREE_IMAGES, AMPLE);
  }

  private static RepeatableRequest asked(String name) {
    return new RepeatableRequest(OWNER, name, "fingerprint");
  }

  private List<ImageId> listed(ProjectId owner) {
    ImageQuery query = new ImageQuery(owner, true, Set.of(), Order.NEWEST_FIRST, null, 100, NOW);
    return shares.list(query).items().stream().map(each -> each.image().id()).toList();
  }

  @Test
  void aNewImageIsThereIsListedAndCounts() {
    assertThat(create(IMAGE, null)).isEqualTo(CREATED);

    assertThat(standing(IMAGE).image()).isEqualTo(image(IMAGE, OWNER, NOW));
    assertThat(listed(OWNER)).containsExactly(IMAGE);
    assertThat(images.owned(OWNER)).isEqualTo(1);
  }

  @Test
  @DisplayName("R15: a project owns what it created, not what is shared with it")
  void owned() {
    create(id(1), null);
    create(id(2), null);
    moved(id(1), RECIPIENT, ShareState.ACCEPTED);

    assertThat(images.owned(OWNER)).isEqualTo(2);
    assertThat(images.owned(RECIPIENT)).isZero();
    assertThat(images.owned(STRANGER)).isZero();
  }

  @Test
  void aProjectOwnsUpToItsLimit() {
    assertThat(List.of(create(id(1), null), create(id(2), null), create(id(3), null)))
        .containsOnly(CREATED);

    assertThat(create(id(4), null))
        .isEqualTo(new CreationOutcome.Refused(Refusal.PRIVATE_IMAGE_QUOTA_REACHED));

    assertThat(shares.standing(id(4), Set.of(), NOW)).isEmpty();
    assertThat(images.owned(OWNER)).isEqualTo(3);
    deleted(id(2));
    assertThat(create(id(4), null)).isEqualTo(CREATED);
  }

  @Test
  void ofManyAtOnceAsManyAreCreatedAsTheProjectMayOwn() {
    List<ImageId> ids = IntStream.range(0, 10).mapToObj(Examples::id).toList();

    List<CreationOutcome> outcomes = Parallel.map(ids, id -> create(id, null));

    assertThat(outcomes).filteredOn(CREATED::equals).hasSize(3);
    assertThat(outcomes).filteredOn(CreationOutcome.Refused.class::isInstance).hasSize(7);
    assertThat(images.owned(OWNER)).isEqualTo(3);
    assertThat(listed(OWNER)).hasSize(3);
  }

  @Test
  void anIdIsTakenByAnImage() {
    create(IMAGE, null);

    assertThat(images.create(image(IMAGE, STRANGER, NOW), null, null, LIMITS, AMPLE))
        .isEqualTo(new CreationOutcome.Refused(Refusal.IMAGE_ID_TAKEN));

    assertThat(standing(IMAGE).image().owner()).isEqualTo(OWNER);
    assertThat(images.owned(STRANGER)).isZero();
  }

  @Test
  @DisplayName("R29: an ID stays taken when its image is deleted")
  void idOfDeletedImage() {
    create(IMAGE, null);
    deleted(IMAGE);

    assertThat(create(IMAGE, null)).isEqualTo(new CreationOutcome.Refused(Refusal.IMAGE_ID_TAKEN));

    assertThat(shares.standing(IMAGE, Set.of(), NOW)).isEmpty();
    assertThat(images.owned(OWNER)).isZero();
  }

  @Test
  @DisplayName("R32: a request that is repeated makes no second image")
  void repeatedRequest() {
    assertThat(create(IMAGE, asked("request-1"))).isEqualTo(CREATED);

    assertThat(create(OTHER_IMAGE, asked("request-1")))
        .isEqualTo(new CreationOutcome.Repeated(IMAGE));

    assertThat(shares.standing(OTHER_IMAGE, Set.of(), NOW)).isEmpty();
    assertThat(images.owned(OWNER)).isEqualTo(1);
    assertThat(create(OTHER_IMAGE, asked("request-2"))).isEqualTo(CREATED);
  }

  @Test
  @DisplayName("R32: what was made counts more than that no more may be made")
  void repeatedRequestAtTheLimit() {
    List.of(1, 2, 3).forEach(number -> create(id(number), asked("request-" + number)));

    assertThat(create(id(4), asked("request-2"))).isEqualTo(new CreationOutcome.Repeated(id(2)));
    assertThat(create(id(4), asked("request-4")))
        .isEqualTo(new CreationOutcome.Refused(Refusal.PRIVATE_IMAGE_QUOTA_REACHED));
  }

  @Test
  @DisplayName(
      "R32: one of the same name that asks for something else makes none and is told apart")
  void anotherRequest() {
    RepeatableRequest other = new RepeatableRequest(OWNER, "request-1", "another fingerprint");
    create(IMAGE, asked("request-1"));

    assertThat(create(OTHER_IMAGE, other))
        .isEqualTo(new CreationOutcome.Refused(Refusal.KEY_OF_ANOTHER_REQUEST));

    assertThat(shares.standing(OTHER_IMAGE, Set.of(), NOW)).isEmpty();
    assertThat(create(OTHER_IMAGE, asked("request-1")))
        .isEqualTo(new CreationOutcome.Repeated(IMAGE));
    deleted(IMAGE);
    assertThat(create(OTHER_IMAGE, other))
        .isEqualTo(new CreationOutcome.Refused(Refusal.KEY_OF_ANOTHER_REQUEST));
  }

  @Test
  @DisplayName("R32: of the same request many times at once one makes an image, and all tell of it")
  void sameAtOnce() {
    List<ImageId> ids = IntStream.range(0, 10).mapToObj(Examples::id).toList();

    List<CreationOutcome> outcomes = Parallel.map(ids, id -> create(id, asked("request-1")));

    assertThat(listed(OWNER)).hasSize(1);
    ImageId made = listed(OWNER).get(0);
    assertThat(outcomes).filteredOn(CREATED::equals).hasSize(1);
    assertThat(outcomes).containsOnly(CREATED, new CreationOutcome.Repeated(made));
  }

  @Test
  @DisplayName("R32: of several requests of one name at once one makes an image, the others none")
  void othersAtOnce() {
    List<ImageId> ids = IntStream.range(0, 10).mapToObj(Examples::id).toList();

    List<CreationOutcome> outcomes =
        Parallel.map(ids, id -> create(id, new RepeatableRequest(OWNER, "request-1", id.value())));

    assertThat(listed(OWNER)).hasSize(1);
    assertThat(outcomes).filteredOn(CREATED::equals).hasSize(1);
    assertThat(outcomes)
        .containsOnly(CREATED, new CreationOutcome.Refused(Refusal.KEY_OF_ANOTHER_REQUEST));
  }

  @Test
  @DisplayName("R32: a request is known by who makes it, not by who shall own the image")
  void requestForAnotherProject() {
    Image theirs = image(IMAGE, STRANGER, NOW);
    assertThat(images.create(theirs, null, asked("request-1"), LIMITS, AMPLE)).isEqualTo(CREATED);

    assertThat(create(OTHER_IMAGE, asked("request-1")))
        .isEqualTo(new CreationOutcome.Repeated(IMAGE));
    Image another = image(OTHER_IMAGE, STRANGER, NOW);
    RepeatableRequest same = new RepeatableRequest(STRANGER, "request-1", "fingerprint");
    assertThat(images.create(another, null, same, LIMITS, AMPLE)).isEqualTo(CREATED);
  }

  @Test
  void aRequestIsForgottenAfterADay() {
    create(IMAGE, asked("request-1"));
    Image soon = image(id(10), OWNER, NOW.plus(Duration.ofHours(23)));
    Image later = image(id(11), OWNER, NOW.plus(Duration.ofHours(25)));

    assertThat(images.create(soon, null, asked("request-1"), LIMITS, AMPLE))
        .isEqualTo(new CreationOutcome.Repeated(IMAGE));
    assertThat(images.create(later, null, asked("request-1"), LIMITS, AMPLE)).isEqualTo(CREATED);
    assertThat(images.create(later, null, asked("request-1"), LIMITS, AMPLE))
        .isEqualTo(new CreationOutcome.Repeated(later.id()));
  }
}

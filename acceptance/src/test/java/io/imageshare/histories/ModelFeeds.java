package io.imageshare.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.feeds.Feed;
import io.imageshare.feeds.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the projects of a history were told so far, which has to be what has happened (R40). */
final class ModelFeeds {
  /** So few that most feeds have several pages. */
  private static final int PAGE = 3;

  private final List<Feed> feeds = new ArrayList<>();
  private final List<List<Told>> told = new ArrayList<>();

  ModelFeeds() {
    for (int project = 0; project < History.PROJECTS; project++) {
      feeds.add(new Feed(PAGE));
      told.add(new ArrayList<>());
    }
  }

  void expectModel(History history) {
    for (int project = 0; project < History.PROJECTS; project++) {
      told.get(project).addAll(feeds.get(project).readOn(history.project(project)));
      assertThat(told.get(project)).extracting(Told::image).isSubsetOf(ids(history));
    }
    for (int place = 0; place < history.images().size(); place++) {
      expectModel(history, place);
    }
  }

  private static List<String> ids(History history) {
    return IntStream.range(0, history.images().size()).mapToObj(history::id).toList();
  }

  private void expectModel(History history, int place) {
    ModelImage image = history.modelled(place);
    List<ModelEvent> expected = image.events;
    List<Told> byOwner = of(history.id(place), told.get(image.owner));
    List<Told> ofImage = byOwner.stream().filter(Told::isOfImage).toList();
    EventWords words = new EventWords(history);
    assertThat(ofImage.stream().map(words::of))
        .containsExactlyElementsOf(
            expected.stream()
                .filter(event -> event.isOfImage() && !event.to().isEmpty())
                .map(words::of)
                .toList());
    int ofShares = 0;
    for (int recipient = 0; recipient < History.PROJECTS; recipient++) {
      if (recipient != image.owner) {
        List<Told> received = of(history.id(place), told.get(recipient));
        assertThat(received.stream().map(words::of).toList())
            .as("what %s is told of image %s", recipient, place)
            .isEqualTo(words.due(image, recipient, received.size()));
        assertThat(toldOf(image, recipient, history.project(recipient).id(), byOwner))
            .as("what the owner is told of image %s and project %s", place, recipient)
            .isEqualTo(received);
        ofShares += (int) received.stream().filter(event -> !event.isOfImage()).count();
      }
    }
    assertThat(byOwner).hasSize(ofImage.size() + ofShares);
  }

  /** Of what the owner is told that which the recipient is told, too. */
  private static List<Told> toldOf(
      ModelImage image, int recipient, String project, List<Told> byOwner) {
    List<ModelEvent> ofImage =
        image.events.stream().filter(event -> event.isOfImage() && !event.to().isEmpty()).toList();
    List<Told> both = new ArrayList<>();
    int number = 0;
    for (Told event : byOwner) {
      boolean concerns =
          event.isOfImage()
              ? ofImage.get(number++).to().contains(recipient)
              : event.recipient().equals(project);
      if (concerns) {
        both.add(event);
      }
    }
    return both;
  }

  private static List<Told> of(String image, List<Told> told) {
    return told.stream().filter(event -> event.image().equals(image)).toList();
  }
}

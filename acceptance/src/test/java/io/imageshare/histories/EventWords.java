package io.imageshare.histories;

import io.imageshare.feeds.Told;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an event reads, and how one of the model has to. */
record EventWords(History history) {
  String of(Told told) {
    String fields =
        Stream.of(
                "type",
                "by",
                "status_before",
                "status",
                "expires_at",
                "answer_by",
                "note",
                "answered_by",
                "retires_at",
                "replacement",
                "retirement_note")
            .map(field -> told.fields().path(field).asString(""))
            .collect(Collectors.joining("|"));
    return history.hour(told.fields().path("time").stringValue()) + "|" + fields;
  }

  String of(ModelEvent event) {
    String hour = Integer.toString(event.hour());
    return String.join(
            "|", hour, event.type(), event.by(), event.before(), event.after(), share(event))
        + "|"
        + ModelRetirement.words(event.retirement(), history);
  }

  /**
   * What a recipient is told of an image. An end that is the last of it may come later.
   *
   * @param told how many events it is told of
   */
  List<String> due(ModelImage image, int recipient, int told) {
    List<ModelEvent> events =
        image.events.stream().filter(event -> event.to().contains(recipient)).toList();
    int last = events.size() - 1;
    boolean late =
        told == last
            && events.get(last).mayBeLate()
            && image.events.lastIndexOf(events.get(last)) >= image.due;
    return events.subList(0, late ? last : events.size()).stream().map(this::of).toList();
  }

  private String share(ModelEvent event) {
    ModelShare share = event.share();
    return share == null
        ? "|||"
        : String.join(
            "|",
            history.time(share.terms().expiresAt()),
            history.time(share.terms().answerBy()),
            share.terms().note(),
            share.standing() ? "standing" : "");
  }
}

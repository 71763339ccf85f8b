package io.imageshare.crashes;

import io.imageshare.store.ShareStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What an owner does with an image, one after the other, and what comes of the image's shares. */
enum Step {
  REGISTER(0),
  ANSWER_BEFORE(0),
  OFFER(256),
  ACCEPT(1),
  CHANGE(1),
  STOP(128),
  OFFER_AGAIN(256),
  SET_RECIPIENTS(64),
  DELETE(0),
  CLEAN_UP(0);

  /** The most projects that a step is about. */
  static final int RECIPIENTS = 256;

  /**
   * When the shares end that are offered first, that which is changed, and those that are wanted.
   */
  static final String END = "2999-01-01T00:00:00Z";

  static final String CHANGED_END = "2999-02-01T00:00:00Z";
  static final String WANTED_END = "2999-03-01T00:00:00Z";

  private final int pairs;

  Step(int pairs) {
    this.pairs = pairs;
  }

  /** The step that follows. */
  Step next() {
    return switch (this) {
      case REGISTER -> ANSWER_BEFORE;
      case ANSWER_BEFORE -> OFFER;
      case OFFER -> ACCEPT;
      case ACCEPT -> CHANGE;
      case CHANGE -> STOP;
      case STOP -> OFFER_AGAIN;
      case OFFER_AGAIN -> SET_RECIPIENTS;
      case SET_RECIPIENTS -> DELETE;
      case DELETE -> CLEAN_UP;
      case CLEAN_UP -> REGISTER;
    };
  }

  /** The projects that it names: from the first one on, or those that come last. */
  List<String> of(List<String> recipients) {
    return this == SET_RECIPIENTS
        ? recipients.subList(RECIPIENTS - pairs, RECIPIENTS)
        : recipients.subList(0, pairs);
  }

  /**
   * The shares before it, after each of its transactions, each of which stands whatever becomes of
   * the next, and so after all of it.
   */
  List<Map<String, String>> stages(Map<String, String> shares, List<String> recipients) {
    List<Map<String, String>> stages = new ArrayList<>(List.of(shares));
    Map<String, String> now = new TreeMap<>(shares);
    int size = 0;
    for (Move move : moves(shares, of(recipients)).toList()) {
      if (size + move.size() > ShareStore.MAX_TRANSITIONS) {
        stages.add(new TreeMap<>(now));
        size = 0;
      }
      size += move.size();
      move.in(now);
    }
    if (size > 0) {
      stages.add(now);
    }
    return stages;
  }

  /** What it does to the shares, in the order in which the service does it. */
  private Stream<Move> moves(Map<String, String> shares, List<String> named) {
    return switch (this) {
      case OFFER -> missing(shares, named).map(project -> Move.ending(project, "pending", END));
      case OFFER_AGAIN -> missing(shares, named).map(project -> Move.to(project, "pending"));
      case ACCEPT -> named.stream().map(project -> Move.to(project, Move.until("accepted", END)));
      case CHANGE -> named.stream().map(project -> Move.ending(project, "accepted", CHANGED_END));
      case STOP -> named.stream().map(Move::away);
      case SET_RECIPIENTS ->
          Stream.concat(
              shares.keySet().stream().filter(project -> !named.contains(project)).map(Move::away),
              named.stream().sorted().map(each -> Move.ending(each, "pending", WANTED_END)));
      case REGISTER, ANSWER_BEFORE, DELETE, CLEAN_UP -> Stream.empty();
    };
  }

  private static Stream<String> missing(Map<String, String> shares, List<String> named) {
    return named.stream().filter(project -> !shares.containsKey(project));
  }
}

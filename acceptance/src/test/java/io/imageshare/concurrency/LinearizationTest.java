package io.imageshare.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.concurrency.Operation.Kind;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Refusal;
import io.imageshare.histories.ModelImage;
import io.imageshare.histories.ModelTerms;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A history of an image with two places, or of a usage of at most one")
class LinearizationTest {
  private static final int OWNER = 0;

  private final List<Event> events = new ArrayList<>();

  @Nested
  @DisplayName("is explained")
  class Explained {

    @Test
    @DisplayName("if nothing happens")
    void nothing() {
      expectExplained(true);
    }

    @Test
    @DisplayName("if of simultaneous requests one came first")
    void simultaneous() {
      shared(1);
      add(Kind.ACCEPT, 1, 1, "done", 10, 20);
      add(Kind.STOP, OWNER, 1, "done", 11, 21);
      add(Kind.SEE_SHARE, OWNER, 1, Refusal.SHARE_NOT_FOUND.code(), 22, 23);
      expectExplained(true);
    }

    @Test
    @DisplayName("if the one that came first was asked and answered last")
    void asAnswered() {
      shared(1);
      add(Kind.SEE_SHARE, OWNER, 1, "accepted", 10, 14);
      add(Kind.ACCEPT, 1, 1, "done", 12, 16);
      expectExplained(true);
    }

    @Test
    @DisplayName("if a stop that could have had nothing to do had something")
    void stoppedLate() {
      add(Kind.OFFER, OWNER, 1, "done", 1, 3);
      add(Kind.STOP_IN_BATCH, OWNER, 1, "done", 2, 4);
      add(Kind.SEE_SHARE, OWNER, 1, Refusal.SHARE_NOT_FOUND.code(), 5, 6);
      expectExplained(true);
    }

    @Test
    @DisplayName("if an offer of unknown outcome is seen late, or never")
    void unknown() {
      events.add(Event.unknown(new Operation(Kind.OFFER, OWNER, 1), 1));
      add(Kind.SEE_SHARE, OWNER, 1, Refusal.SHARE_NOT_FOUND.code(), 2, 3);
      expectExplained(true);
      add(Kind.SEE_SHARE, OWNER, 1, "pending", 4, 5);
      expectExplained(true);
    }

    @Test
    @DisplayName("if a replication gives up since others were faster until its deadline")
    void outOfTime() {
      add(Kind.REPLICATE, OWNER, OWNER, Refusal.CONCURRENT_CHANGE.code(), 1, 2);
      expectExplained(true);
    }

    @Test
    @DisplayName("if the rows of a list are of different moments")
    void rows() {
      shared(1);
      shared(2);
      add(Kind.REJECT, 1, 1, "done", 10, 20);
      add(Kind.REJECT, 2, 2, "done", 21, 30);
      add(Kind.ROW_OF_SHARES, OWNER, 1, "pending", 11, 31);
      add(Kind.ROW_OF_SHARES, OWNER, 2, "rejected", 11, 31);
      expectExplained(true);
    }

    @Test
    @DisplayName("if what goes by the hour before moves an end that others have seen come: R34")
    void hourBefore() {
      offerUntil(1, 1, 2);
      add(Kind.CHANGE, OWNER, 1, "done", 10, 30);
      add(Kind.PASS, OWNER, OWNER, "done", 11, 12);
      add(Kind.SEE_SHARE, OWNER, 1, Refusal.SHARE_NOT_FOUND.code(), 13, 14);
      add(Kind.SEE_SHARE, OWNER, 1, "pending", 31, 32);
      expectExplained(true);
    }

    @Test
    @DisplayName("if an offer meets the standing answer that was set while it was made: R37")
    void answeredMeanwhile() {
      add(Kind.OFFER, OWNER, 1, "done", 1, 4);
      add(Kind.ACCEPT_BEFORE, 1, OWNER, "done", 2, 3);
      add(Kind.SEE_SHARE, OWNER, 1, "accepted", 5, 6);
      expectExplained(true);
      events.remove(2);
      add(Kind.SEE_SHARE, OWNER, 1, "pending", 5, 6);
      expectExplained(true);
    }

    @Test
    @DisplayName("if the place in a usage was free for a moment")
    void usage() {
      add(Kind.DELETE, OWNER, OWNER, "done", 1, 4);
      add(Kind.REGISTER, OWNER, OWNER, "done", 2, 3);
      add(Kind.SEE_USAGE, OWNER, OWNER, "1", 5, 6);
      expectUsageExplained(true);
    }
  }

  @Nested
  @DisplayName("isn't explained")
  class Unexplained {

    @Test
    @DisplayName("if an acceptance undoes a revocation")
    void revocationUndone() {
      shared(1);
      add(Kind.ACCEPT, 1, 1, "done", 10, 20);
      add(Kind.STOP, OWNER, 1, "done", 11, 21);
      add(Kind.USE, 1, 1, "done", 22, 23);
      expectExplained(false);
    }

    @Test
    @DisplayName("if more accept than there are places")
    void limitExceeded() {
      for (int recipient = 1; recipient <= 3; recipient++) {
        shared(recipient);
        add(Kind.ACCEPT, recipient, recipient, "done", 10 + recipient, 20 + recipient);
      }
      expectExplained(false);
    }

    @Test
    @DisplayName("if a place is refused that was free all the time")
    void placeWithheld() {
      shared(1);
      add(Kind.ACCEPT, 1, 1, Refusal.RECIPIENT_QUOTA_REACHED.code(), 10, 11);
      expectExplained(false);
    }

    @Test
    @DisplayName("if an offer gives up as only other requests do")
    void outOfTime() {
      add(Kind.OFFER, OWNER, 1, Refusal.CONCURRENT_CHANGE.code(), 1, 2);
      expectExplained(false);
    }

    @Test
    @DisplayName("if an offer is lost")
    void offerLost() {
      shared(1);
      add(Kind.ROW_OF_PENDING, 1, 1, Event.ABSENT, 10, 11);
      expectExplained(false);
    }

    @Test
    @DisplayName("if something is seen as it was before an answer")
    void staleRead() {
      shared(1);
      add(Kind.ACCEPT, 1, 1, "done", 10, 11);
      add(Kind.SEE_IMAGE, OWNER, OWNER, SharedImage.counts(1, 0), 12, 13);
      expectExplained(false);
    }

    @Test
    @DisplayName("if something is seen, and then not any more")
    void seenAndGone() {
      events.add(Event.unknown(new Operation(Kind.OFFER, OWNER, 1), 1));
      add(Kind.SEE_SHARE, OWNER, 1, "pending", 2, 3);
      add(Kind.SEE_SHARE, OWNER, 1, Refusal.SHARE_NOT_FOUND.code(), 4, 5);
      expectExplained(false);
    }

    @Test
    @DisplayName("if both of two offers to the same project win")
    void twoWinners() {
      add(Kind.OFFER, OWNER, 1, "done", 1, 3);
      add(Kind.OFFER, OWNER, 1, "done", 2, 4);
      expectExplained(false);
    }

    @Test
    @DisplayName("if a share is seen after its end: R34")
    void afterItsEnd() {
      offerUntil(1, 1, 2);
      add(Kind.PASS, OWNER, OWNER, "done", 3, 4);
      add(Kind.SEE_SHARE, OWNER, 1, "pending until 1", 5, 6);
      expectExplained(false);
    }

    @Test
    @DisplayName("if the place of what is over is refused: R34, R2")
    void placeOfWhatIsOver() {
      for (int recipient = 1; recipient <= 2; recipient++) {
        offerUntil(1, recipient, recipient * 2L);
        add(Kind.ACCEPT, recipient, recipient, "done", 10, 11);
      }
      add(Kind.PASS, OWNER, OWNER, "done", 12, 13);
      add(Kind.OFFER, OWNER, 3, Refusal.RECIPIENT_QUOTA_REACHED.code(), 14, 15);
      expectExplained(false);
    }

    @Test
    @DisplayName("if an offer meets a standing answer of before another one: R37")
    void answerOfBefore() {
      add(Kind.ACCEPT_BEFORE, 1, OWNER, "done", 1, 2);
      add(Kind.REJECT_BEFORE, 1, OWNER, "done", 3, 4);
      add(Kind.OFFER, OWNER, 1, "done", 5, 6);
      add(Kind.SEE_SHARE, OWNER, 1, "accepted", 7, 8);
      expectExplained(false);
    }

    @Test
    @DisplayName("if a deleted image is used")
    void usedAfterDeletion() {
      shared(1);
      add(Kind.ACCEPT, 1, 1, "done", 10, 12);
      add(Kind.DELETE, OWNER, OWNER, "done", 11, 13);
      add(Kind.USE, 1, 1, "done", 14, 15);
      expectExplained(false);
    }

    @Test
    @DisplayName("if more images are made than may be owned, or counted than there are")
    void usage() {
      add(Kind.REGISTER, OWNER, OWNER, "done", 1, 2);
      expectUsageExplained(false);
      events.clear();
      add(Kind.SEE_USAGE, OWNER, OWNER, "2", 1, 2);
      expectUsageExplained(false);
    }
  }

  /** Starts with a share that is pending. */
  private void shared(int recipient) {
    add(Kind.OFFER, OWNER, recipient, "done", recipient * 2L - 1, recipient * 2L);
  }

  private void offerUntil(int hour, int recipient, long end) {
    ModelTerms terms = new ModelTerms(hour, ModelTerms.NEVER, "");
    events.add(new Event(new Operation(Kind.OFFER, OWNER, recipient, terms), "done", end - 1, end));
  }

  private void add(Kind kind, int by, int recipient, String answer, long start, long end) {
    events.add(new Event(new Operation(kind, by, recipient), answer, start, end));
  }

  private void expectExplained(boolean explained) {
    SharedImage image =
        new SharedImage(
            new ModelImage(OWNER, ImageKind.SYSTEM_DISK, true, false, 2), circumstances());
    assertThat(Linearization.exists(image, requests())).as("%s", events).isEqualTo(explained);
  }

  private Circumstances circumstances() {
    return new Circumstances(
        events.stream().filter(event -> event.operation().kind() == Kind.PASS).toList(),
        events.stream().filter(LinearizationTest::isAnswerBefore).toList());
  }

  private List<Event> requests() {
    return events.stream()
        .filter(event -> event.operation().kind() != Kind.PASS && !isAnswerBefore(event))
        .toList();
  }

  private static boolean isAnswerBefore(Event event) {
    return switch (event.operation().kind()) {
      case ASK_BEFORE, ACCEPT_BEFORE, REJECT_BEFORE -> true;
      default -> false;
    };
  }

  private void expectUsageExplained(boolean explained) {
    assertThat(Linearization.exists(new Usage(1, 1), events)).as("%s", events).isEqualTo(explained);
  }
}

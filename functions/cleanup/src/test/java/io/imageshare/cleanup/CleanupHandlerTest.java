package io.imageshare.cleanup;

import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.id;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.domain.ProjectId;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.store.AroundPorts;
import io.imageshare.store.CleanupStore.DeletedImage;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.FakeContext;
import io.imageshare.testkit.TestRegion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cleaning up after deleted images, when the schedule says so. */
class CleanupHandlerTest {
  /** What the function keeps of an invocation for its last words, and what a portion needs. */
  private static final int NEEDED = 5_500;

  private final TestRegion region = new TestRegion(SqliteDatabase.inMemory());
  private final CleanupHandler function = new CleanupHandler(region.components());

  private void deleted(int image, int shares) {
    region.put(AnImage.of(id(image), OWNER).build());
    for (int number = 0; number < shares; number++) {
      region.put(AShare.of(id(image), new ProjectId("p-" + number)).build());
    }
    region.delete(id(image));
  }

  private static String run(CleanupHandler function, FakeContext context) {
    return new String(context.invoke(function, Events.stream("{}")), UTF_8);
  }

  private String run() {
    return run(function, new FakeContext());
  }

  @Test
  @DisplayName("R28: the answer tells how much is removed, and how many images are left")
  void summary() {
    region.put(AnImage.of(id(9), OWNER).build());
    region.put(AShare.of(id(9), RECIPIENT).build());
    deleted(1, 2);
    deleted(2, 0);

    assertThat(run()).isEqualTo("{\"images\":2,\"shares\":2,\"images_left\":0}");
    assertThat(run()).isEqualTo("{\"images\":0,\"shares\":0,\"images_left\":0}");
    assertThat(region.share(id(9), RECIPIENT)).isNotNull();
  }

  @Test
  @DisplayName("R28: any event will do, and the run is one line of the log")
  void event() {
    FakeContext context = new FakeContext();

    context.invoke(function, Events.stream("no event"));

    assertThat(context.lines()).singleElement().asString().contains("\"message\":\"cleanup\"");
  }

  @Test
  @DisplayName("R28: the shares of an image are removed in portions of 200")
  void portions() {
    deleted(1, 201);
    List<Object> limits = new ArrayList<>();
    AroundPorts watched =
        (name, arguments, call) -> {
          if (name.equals("removeShares")) {
            limits.add(arguments.get(1));
          }
          return call.get();
        };

    run(new CleanupHandler(region.disturbed(watched)), new FakeContext());

    assertThat(limits).containsExactly(200, 200);
  }

  @Test
  @DisplayName("R28: an image that the time doesn't suffice for is left to the next run")
  void halfAnImage() {
    deleted(1, 201);
    AtomicInteger remaining = new AtomicInteger(NEEDED);
    AroundPorts slow =
        (name, arguments, call) -> {
          if (name.equals("removeShares")) {
            remaining.decrementAndGet();
          }
          return call.get();
        };

    assertThat(run(new CleanupHandler(region.disturbed(slow)), new FakeContext(remaining::get)))
        .isEqualTo("{\"images\":0,\"shares\":200,\"images_left\":1}");
    assertThat(run()).isEqualTo("{\"images\":1,\"shares\":1,\"images_left\":0}");
  }

  @Test
  @DisplayName("R28: without time for a portion nothing is removed")
  void noTime() {
    deleted(1, 1);

    assertThat(run(function, new FakeContext(() -> NEEDED - 1)))
        .isEqualTo("{\"images\":0,\"shares\":0,\"images_left\":1}");
  }

  @Test
  @DisplayName("R28: where the records can't be used the run fails, so that it is tried again")
  void unavailable() {
    AroundPorts broken =
        (name, arguments, call) -> {
          throw new StoreUnavailableException("The table is gone.");
        };
    FakeContext context = new FakeContext();

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> run(new CleanupHandler(region.disturbed(broken)), context));
    assertThat(context.line().path("failure").stringValue()).isEqualTo("The table is gone.");
  }

  @Test
  @DisplayName("R28: what somebody else is cleaning up is left to them, and counted")
  void claimed() {
    deleted(1, 1);
    DeletedImage image = new DeletedImage(id(1), NOW);
    assertThat(region.components().cleanup().claim(image, LATER, Duration.ofMinutes(1))).isTrue();

    assertThat(run()).isEqualTo("{\"images\":0,\"shares\":0,\"images_left\":1}");
  }
}

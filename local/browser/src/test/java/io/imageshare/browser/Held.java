package io.imageshare.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The batch calls of a page, each of which is answered only when a test lets it. */
final class Held {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern MEMBERS = Pattern.compile(".*/v1/cloudimages/members$");

  private final Page page;
  private final Deque<Route> held = new ArrayDeque<>();
  private final List<Integer> images = new ArrayList<>();

  private Held(Page page) {
    this.page = page;
  }

  /** Holds all that the page sends from now on. */
  static Held on(Screen screen) {
    Held calls = new Held(screen.page());
    screen.page().route(MEMBERS, calls::hold);
    return calls;
  }

  private void hold(Route route) {
    JsonNode body = JSON.readTree(route.request().postData());
    images.add(body.path("images").size());
    held.add(route);
  }

  /** Waits until one call is under way. */
  void awaits() {
    page.waitForCondition(() -> !held.isEmpty());
  }

  /** Lets as many calls be answered, each as soon as it is there. */
  void lets(int calls) {
    for (int call = 0; call < calls; call++) {
      awaits();
      held.remove().resume();
    }
  }

  /** Has the next call lost on its way: nothing is done of it, and nobody answers. */
  void loses() {
    awaits();
    held.remove().abort();
  }

  /** How many images each call had. */
  List<Integer> images() {
    return images;
  }
}

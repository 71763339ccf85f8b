package io.imageshare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;

/** What axe-core finds in a page for those who don't see it or see little. */
final class Axe {
  private Axe() {}

  /** Fails if it finds anything, or if the page is wider than the screen. */
  static void check(String view, Screen screen) {
    // There are no frames to be looked into side by side, each in a page of its own.
    List<String> violations =
        new AxeBuilder(screen.page())
            .setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes())
                .toList();
    assertThat(violations).as(view).isEmpty();
    Object overflow =
        screen
            .page()
            .evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(overflow).as(view + " is not wider than the screen").isEqualTo(0);
  }
}

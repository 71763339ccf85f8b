package io.imageshare.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the page says in a language, by what it says in English: so that one way through the views
 * serves all languages.
 */
final class Words {
  private static final String PAIRS =
      """
      async ([one, other]) => {
        const [from, to] = await Promise.all([one, other].map((url) => import(url)));
        const pairs = [];
        const walk = (a, b) => Object.keys(a).forEach((key) => {
          if (typeof a[key] === 'string') {
            pairs.push([a[key], b[key]]);
          } else if (typeof a[key] === 'object') {
            walk(a[key], b[key]);
          }
        });
        walk(from.texts, to.texts);
        return pairs;
      }
      """;

  private final Map<String, Set<String>> words;

  private Words(Map<String, Set<String>> words) {
    this.words = words;
  }

  /** The words of a language, such as {@code de}, as the console has them that the page is of. */
  static Words of(Page page, String language) {
    String console = page.url().replaceFirst("/console/.*", "/console/");
    Object pairs =
        page.evaluate(
            PAIRS, List.of(console + "texts.en.js", console + "texts." + language + ".js"));
    return new Words(
        ((List<?>) pairs)
            .stream()
                .map(pair -> (List<?>) pair)
                .collect(
                    Collectors.groupingBy(
                        pair -> String.valueOf(pair.get(0)),
                        Collectors.mapping(
                            pair -> String.valueOf(pair.get(1)), Collectors.toSet()))));
  }

  /**
   * The same in the language; what is no text of the page, such as a name, is so in all of them.
   */
  String of(String english) {
    Set<String> found = words.getOrDefault(english, Set.of(english));
    if (found.size() > 1) {
      throw new IllegalArgumentException("'" + english + "' is said in several ways: " + found);
    }
    return found.iterator().next();
  }
}

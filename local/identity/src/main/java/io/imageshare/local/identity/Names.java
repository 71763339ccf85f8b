package io.imageshare.local.identity;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What is asked of the names of new things, and said of those that nothing has. */
final class Names {
  private static final int LONGEST = 255;
  private static final Pattern IN_CLAIMS = Pattern.compile("[\\s,\\[\\]\"]");

  private Names() {}

  static String of(JsonNode thing) throws IdentityException {
    String name = thing.path("name").asString("");
    if (name.isBlank() || name.length() > LONGEST) {
      throw IdentityError.BAD_REQUEST.because("A name has 1 to 255 characters.");
    }
    return name;
  }

  /**
   * The name of a role: one whose parts look like names of roles would be read as those in the
   * claims of a token.
   */
  static String ofRole(JsonNode role) throws IdentityException {
    String name = of(role);
    if (IN_CLAIMS.matcher(name).find()) {
      throw IdentityError.BAD_REQUEST.because(
          "The name of a role has no blanks, commas, brackets and quotation marks here.");
    }
    return name;
  }

  static void requireFree(boolean added) throws IdentityException {
    if (!added) {
      throw IdentityError.CONFLICT.because("There is another one of that name.");
    }
  }

  static IdentityException unknown(String what, String id) {
    return IdentityError.NOT_FOUND.because("Could not find " + what + ": " + id + ".");
  }
}

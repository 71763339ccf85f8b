package io.imageshare.local.identity;

import tools.jackson.databind.JsonNode;

/** What is asked of the names of new things, and said of those that nothing has. */
final class Names {
  private static final int LONGEST = 255;

  private Names() {}

  static String of(JsonNode thing) throws IdentityException {
    String name = thing.path("name").asString("");
    if (name.isBlank() || name.length() > LONGEST) {
      throw IdentityError.BAD_REQUEST.because("A name has 1 to 255 characters.");
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

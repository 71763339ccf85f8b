package io.imageshare.local.gateway;

import java.util.Locale;
import java.util.Set;

/**
 * Which bodies events carry as text. API Gateway goes by the content type alone; what is neither
 * text nor JSON, XML or JavaScript by name is Base64, even a form and even JSON by another name.
 */
final class BodyForm {
  private static final Set<String> TEXTS =
      Set.of("application/json", "application/xml", "application/javascript");

  private BodyForm() {}

  /**
   * Whether the body is text.
   *
   * @param contentType the header; empty text if there is none
   */
  static boolean isText(String contentType) {
    int parameters = contentType.indexOf(';');
    String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
    String name = type.strip().toLowerCase(Locale.ROOT);
    return name.startsWith("text/") || TEXTS.contains(name);
  }
}

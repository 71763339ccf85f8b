package io.imageshare.local.template;

import java.io.IOException;

/** A template can't be read, or says something that isn't understood. The message is one line. */
public final class TemplateException extends IOException {
  private static final long serialVersionUID = 1L;

  TemplateException(String message) {
    super(message);
  }

  TemplateException(String message, Throwable cause) {
    super(message, cause);
  }
}

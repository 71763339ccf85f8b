package io.imageshare.service;

import java.nio.file.Path;

/**
 * A build of the service.
 *
 * @param folder where it is started, whose nearest template is its own
 * @param classPath all that it is made of
 */
public record Build(Path folder, String classPath) {

  /** The one that this process is of. */
  public static Build own() {
    return new Build(Path.of(""), System.getProperty("java.class.path"));
  }
}

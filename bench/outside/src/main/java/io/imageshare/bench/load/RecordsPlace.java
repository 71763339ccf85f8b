package io.imageshare.bench.load;

import java.nio.file.Path;
import java.util.List;

/** Where a service on this machine keeps its records. */
enum RecordsPlace {
  MEMORY("in memory"),
  DISK("on disk");

  private final String title;

  RecordsPlace(String title) {
    this.title = title;
  }

  /** As it stands in the table. */
  String title() {
    return title;
  }

  /**
   * The options of the service for it.
   *
   * @param data the folder for what is kept on disk
   */
  List<String> options(Path data) {
    return this == DISK ? List.of("--data=" + data) : List.of();
  }
}

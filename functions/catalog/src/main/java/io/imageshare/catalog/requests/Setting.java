package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.Draft;

/** An attribute of an image with the value that it shall have. */
@FunctionalInterface
interface Setting {

  /** Gives the attribute its value. */
  void on(Draft draft);
}

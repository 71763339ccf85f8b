package io.imageshare.local.sqlite;

import io.imageshare.domain.ImageId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Another process that registers images until there is no more room, and tells which. */
final class Registrations {
  private Registrations() {}

  /**
   * Says that it is full, which were acknowledged, and whether it finds these.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    try (SqliteDatabase database = SqliteDatabase.inFolder(Path.of(arguments[0]))) {
      Filling filling = new Filling(database);
      filling.fill();
      System.out.println("full");
      System.out.println(
          filling.acknowledged().stream().map(ImageId::value).collect(Collectors.joining(",")));
      System.out.println(filling.isTrue());
    }
  }
}

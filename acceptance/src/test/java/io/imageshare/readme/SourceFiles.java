package io.imageshare.readme;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/** The names of all files below a folder, but not of what the build makes of them. */
final class SourceFiles extends SimpleFileVisitor<Path> {
  private static final Set<String> LEFT_OUT = Set.of("target", ".git");

  private final Set<String> names = new HashSet<>();

  private SourceFiles() {}

  static Set<String> below(Path folder) throws IOException {
    SourceFiles files = new SourceFiles();
    Files.walkFileTree(folder, files);
    return files.names;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return LEFT_OUT.contains(folder.getFileName().toString())
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    names.add(file.getFileName().toString());
    return FileVisitResult.CONTINUE;
  }
}

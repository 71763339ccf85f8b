package io.imageshare.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in the zip that a function is deployed as. */
class ZipContentsTest {
  private static final long LARGEST = 12_000_000;

  /** Nobody waits for it, and it has the libraries of a bus and a queue, too. */
  private static final long LARGEST_OF_NOTIFY = 13_000_000;

  private static final int JAVA_17 = 61;

  static Stream<DeployedFunction> functions() {
    return Functions.all();
  }

  @ParameterizedTest
  @MethodSource("functions")
  @DisplayName("a function's zip has the handler that the template names, and is small")
  void handler(DeployedFunction function) throws IOException {
    String handler = function.handler().split("::", 2)[0].replace('.', '/') + ".class";

    assertThat(entries(function)).containsKey(handler);
    assertThat(Files.size(function.zip()))
        .isLessThan(function.shortName().equals("notify") ? LARGEST_OF_NOTIFY : LARGEST);
  }

  @ParameterizedTest
  @MethodSource("functions")
  @DisplayName("beside jars, a function's zip has nothing but the function's own classes and files")
  void ownClasses(DeployedFunction function) throws IOException {
    String own = "(io/imageshare/)?" + function.shortName() + "/.+";

    assertThat(entries(function).keySet())
        .allMatch(name -> name.matches(own) || name.matches("lib/[^/]+\\.jar"));
  }

  @ParameterizedTest
  @MethodSource("functions")
  @DisplayName("the jars of a function's zip are those of its module's runtime class path")
  void jars(DeployedFunction function) throws IOException {
    Path classPath = function.zip().resolveSibling("runtime-class-path.txt");
    Map<String, byte[]> expected = new TreeMap<>();
    for (String jar : Files.readString(classPath).strip().split(File.pathSeparator, -1)) {
      Path file = Path.of(jar);
      expected.put("lib/" + file.getFileName(), Files.readAllBytes(file));
    }
    Map<String, byte[]> entries = entries(function);
    entries.keySet().removeIf(name -> !name.startsWith("lib/"));

    assertThat(entries).containsOnlyKeys(expected.keySet());
    assertThat(entries).allSatisfy((name, jar) -> assertThat(jar).isEqualTo(expected.get(name)));
    assertThat(entries.keySet())
        .filteredOn(name -> name.contains("imageshare"))
        .containsExactly("lib/imageshare-shared-lib-1.0.0-SNAPSHOT.jar");
  }

  @ParameterizedTest
  @MethodSource("functions")
  @DisplayName("no class is twice in a function's zip, and none is a tool of tests or of the build")
  void classesOnce(DeployedFunction function) throws IOException {
    List<String> classes = new ArrayList<>();
    eachClass(function, (name, bytes) -> classes.add(name));

    assertThat(classes).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    assertThat(classes)
        .noneMatch(name -> name.matches("(org/junit|org/assertj|com/tngtech|org/apache)/.*"))
        .noneMatch(name -> name.matches("(software/amazon/dynamodb|org/eclipse|io/netty)/.*"));
  }

  @ParameterizedTest
  @MethodSource("functions")
  @DisplayName("every class of a function's zip runs on Java 17, and its own are made for it")
  void bytecode(DeployedFunction function) throws IOException {
    TreeSet<Integer> own = new TreeSet<>();
    TreeSet<Integer> all = new TreeSet<>();
    eachClass(
        function,
        (name, bytes) -> {
          int version = Byte.toUnsignedInt(bytes[6]) << 8 | Byte.toUnsignedInt(bytes[7]);
          all.add(version);
          if (name.startsWith("io/imageshare/")) {
            own.add(version);
          }
        });

    assertThat(own).containsExactly(JAVA_17);
    assertThat(all).allMatch(version -> version <= JAVA_17);
  }

  /** All classes but those that only another Java version sees. */
  private static void eachClass(DeployedFunction function, BiConsumer<String, byte[]> action)
      throws IOException {
    for (Map.Entry<String, byte[]> entry : entries(function).entrySet()) {
      Map<String, byte[]> files =
          entry.getKey().endsWith(".jar")
              ? entries(entry.getValue())
              : Map.of(entry.getKey(), entry.getValue());
      files.forEach(
          (name, bytes) -> {
            if (name.endsWith(".class")
                && !name.startsWith("META-INF/")
                && !name.equals("module-info.class")) {
              action.accept(name, bytes);
            }
          });
    }
  }

  private static Map<String, byte[]> entries(DeployedFunction function) throws IOException {
    return entries(Files.readAllBytes(function.zip()));
  }

  private static Map<String, byte[]> entries(byte[] zip) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), entries.readAllBytes());
        }
      }
    }
    return files;
  }
}

package io.imageshare.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the bill of materials (CycloneDX) beside each function's zip says of it. */
class BillOfMaterialsTest {
  /** Licences that let the zips be run and passed on, also changed, without more than a notice. */
  private static final Set<String> LICENCES =
      Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "MIT-0");

  /** What the console's script is made of. */
  private static final String SCRIPTS = "org.webjars.npm";

  private static final String OUR_OWN = "io.imageshare";

  /** The libraries that somebody has looked at: add a line only with the change that needs it. */
  private static final Path SIGNED_OFF =
      Template.nearest().resolveSibling(Path.of("functions", "libraries.txt"));

  private static final JsonMapper JSON = new JsonMapper();

  static Stream<DeployedFunction> functions() {
    return Functions.all();
  }

  @ParameterizedTest
  @MethodSource("functions")
  @DisplayName("the bill of materials has the hash of each jar in the zip, and of no other")
  void jars(DeployedFunction function) throws IOException {
    List<String> billed = new ArrayList<>();
    for (JsonNode component : components(function)) {
      if (!component.path("group").asString().equals(SCRIPTS)) {
        billed.add(sha256(component));
      }
    }

    assertThat(billed).containsExactlyInAnyOrderElementsOf(jarHashes(function.zip()));
  }

  @ParameterizedTest
  @MethodSource("functions")
  @DisplayName("everything in the zip has a licence that lets it be run and passed on")
  void licences(DeployedFunction function) throws IOException {
    for (JsonNode component : components(function)) {
      assertThat(component.path("licenses"))
          .as("licences of %s", component.path("purl"))
          .isNotEmpty()
          .allSatisfy(each -> assertThat(LICENCES).contains(each.at("/license/id").asString()));
    }
  }

  @Test
  @DisplayName("whatever is not our own is signed off, in this version and byte by byte")
  void signedOff() throws IOException {
    Set<String> used = new TreeSet<>();
    for (DeployedFunction function : functions().toList()) {
      for (JsonNode component : components(function)) {
        if (!component.path("group").asString().equals(OUR_OWN)) {
          used.add(coordinates(component) + " " + sha256(component));
        }
      }
    }

    assertThat(used).containsExactlyElementsOf(Files.readAllLines(SIGNED_OFF));
  }

  @ParameterizedTest
  @MethodSource("functions")
  @DisplayName("the bill of materials says neither when it was made nor by whom")
  void reproducible(DeployedFunction function) throws IOException {
    JsonNode bill = bill(function);

    assertThat(bill.has("serialNumber")).isFalse();
    assertThat(bill.path("metadata").has("timestamp")).isFalse();
  }

  private static JsonNode components(DeployedFunction function) throws IOException {
    JsonNode components = bill(function).path("components");
    assertThat(components).isNotEmpty();
    return components;
  }

  private static JsonNode bill(DeployedFunction function) throws IOException {
    return JSON.readTree(Files.readAllBytes(function.zip().resolveSibling("bom.json")));
  }

  private static String coordinates(JsonNode component) {
    return Stream.of("group", "name", "version")
        .map(part -> component.path(part).asString())
        .collect(Collectors.joining(":"));
  }

  private static String sha256(JsonNode component) {
    for (JsonNode hash : component.path("hashes")) {
      if (hash.path("alg").asString().equals("SHA-256")) {
        return hash.path("content").asString();
      }
    }
    throw new AssertionError("no hash of " + component.path("purl"));
  }

  private static List<String> jarHashes(Path zip) throws IOException {
    List<String> hashes = new ArrayList<>();
    try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (entry.getName().endsWith(".jar")) {
          hashes.add(sha256(entries.readAllBytes()));
        }
      }
    }
    return hashes;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JVM has SHA-256", impossible);
    }
  }
}

package io.imageshare.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Whether the licence of whatever builds, checks and tests the code is looked at. */
class ToolsTest {
  private static final Path ROOT = Template.nearest().resolveSibling("");

  /** The dependencies of this module are the build's plugins, and what they load. */
  private static final Path TOOLS = ROOT.resolve(Path.of("tools", "pom.xml"));

  /** The others that somebody has looked at: change a line only with the version. */
  private static final Path SIGNED_OFF = ROOT.resolve(Path.of("tools", "signed-off.txt"));

  private static final Pattern EXCEPTION = Pattern.compile("excepted: .+");

  /** A version in a build, but for the parts of the console's script: its module has them. */
  private static final String VERSION_IN_BUILD =
      "//build//version[starts-with(., '${')][not(parent::artifactItem)]";

  private static final Pattern MODULE_OF_GO = Pattern.compile("require (\\S+) (\\S+)");

  private static final Pattern CRATE = Pattern.compile("\n([\\w-]+) = [^\"\n]*\"=([^\"]+)\"");

  /** A package of npm or a module of Go, the latter with the version in a variable. */
  private static final Pattern IN_SCRIPT = Pattern.compile("[\\w@./-]*\\w@(v?\\d[\\w.-]*|\\$\\w+)");

  /** What builds and downloads leave in folders of their own. */
  private static final Pattern MADE = Pattern.compile("(.*/)?(target|\\.(?!ci/)[^/]*)/");

  @Test
  @DisplayName("whatever a build loads is a dependency of the tools, whose licences are checked")
  void loaded() throws IOException {
    Set<String> loaded = new TreeSet<>();
    for (Path pom : files(path -> path.endsWith("pom.xml"))) {
      loaded.addAll(texts(pom, VERSION_IN_BUILD));
    }

    assertThat(loaded).isNotEmpty().isEqualTo(texts(TOOLS, "//dependency/version"));
  }

  @Test
  @DisplayName("whatever else is fetched in a version of our choice is signed off")
  void fetched() throws IOException {
    Set<String> fetched = new TreeSet<>();
    fetched.add(System.getProperty("localstack.image"));
    for (Path file : files(path -> path.toString().endsWith("requirements.txt"))) {
      fetched.addAll(Files.readAllLines(file));
    }
    fetched.addAll(required("go.mod", MODULE_OF_GO));
    fetched.addAll(required("Cargo.toml", CRATE));
    for (Path script : files(path -> !path.getFileName().toString().contains("."))) {
      fetched.addAll(named(Files.readString(script)));
    }

    assertThat(fetched).isEqualTo(signedOff().keySet());
  }

  @Test
  @DisplayName("whatever is signed off is open source, or an exception with its reason")
  void openSource() throws IOException {
    Map<String, String> licences = signedOff();
    licences.values().removeIf(EXCEPTION.asMatchPredicate());

    assertThat(texts(ROOT.resolve("pom.xml"), "//includedLicense[. != 'excepted']"))
        .containsAll(licences.values());
  }

  private static Map<String, String> signedOff() throws IOException {
    Map<String, String> licences = new TreeMap<>();
    for (String line : Files.readAllLines(SIGNED_OFF)) {
      if (!line.startsWith("#")) {
        String[] words = line.split(" ", 2);
        licences.put(words[0], words[1]);
      }
    }
    return licences;
  }

  private static List<String> required(String name, Pattern requirement) throws IOException {
    List<String> required = new ArrayList<>();
    for (Path file : files(path -> path.endsWith(name))) {
      Matcher found = requirement.matcher(Files.readString(file));
      while (found.find()) {
        required.add(found.group(1) + "@" + found.group(2));
      }
    }
    return required;
  }

  private static List<String> named(String script) {
    List<String> named = new ArrayList<>();
    Matcher name = IN_SCRIPT.matcher(script);
    while (name.find()) {
      String version = name.group(1);
      named.add(name.group().replace(version, value(script, version)));
    }
    return named;
  }

  private static String value(String script, String version) {
    if (!version.startsWith("$")) {
      return version;
    }
    Matcher set = Pattern.compile("\n" + version.substring(1) + "=(\\S+)").matcher(script);
    assertThat(set.find()).as(version).isTrue();
    return set.group(1);
  }

  private static List<Path> files(Predicate<Path> kind) throws IOException {
    try (Stream<Path> files =
        Files.find(ROOT, 3, (path, about) -> about.isRegularFile() && kind.test(path))) {
      return files
          .filter(path -> !MADE.matcher(ROOT.relativize(path).toString()).lookingAt())
          .toList();
    }
  }

  private static Set<String> texts(Path pom, String path) {
    try {
      // Doesn't know of namespaces, so that the path needs none.
      Document document =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
      NodeList nodes =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(path, document, XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength())
          .mapToObj(nodes::item)
          .map(Node::getTextContent)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException | ParserConfigurationException | SAXException | XPathException wrong) {
      throw new IllegalArgumentException(pom + ": " + path, wrong);
    }
  }
}

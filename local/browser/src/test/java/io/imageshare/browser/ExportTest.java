package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a list shows is saved as a file. */
class ExportTest {
  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  private static Download export(Screen screen, String form) {
    return screen.page().waitForDownload(() -> screen.press("Export " + form));
  }

  private static String text(Download download) throws IOException {
    return Files.readString(download.path());
  }

  private static List<String> lines(Download download) throws IOException {
    return List.of(text(download).split("\r\n", -1));
  }

  private static void find(Screen screen, String text) {
    screen.page().getByLabel("Find", new Page.GetByLabelOptions().setExact(true)).fill(text);
  }

  @Test
  @DisplayName("as CSV it is one line for each image that matches, below a line of titles")
  void csv() throws IOException {
    String image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(
        List.of(image, olivia.registers("debian", "system_disk")),
        List.of(ravi.project()),
        Map.of("note", "Said \"yes\", twice"));
    Screen screen = CONSOLE.screen(ravi).signIn();
    find(screen, "ubu");

    Download download = export(screen, "CSV");

    assertThat(download.suggestedFilename())
        .isEqualTo("eu-test-1-" + ravi.project() + "-received.csv");
    assertThat(lines(download)).hasSize(3);
    assertThat(lines(download).get(0)).startsWith("image_id,image_name,kind,size,owner,status,");
    assertThat(lines(download).get(1))
        .startsWith(image + ",ubuntu,system_disk,2361393152," + olivia.project() + ",pending,")
        .contains(",\"Said \"\"yes\"\", twice\",");
    assertThat(lines(download).get(2)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"=1+1, '=1+1", "+1, '+1", "-1, '-1", "@SUM(A1), '@SUM(A1)", "a=1, a=1"})
  @DisplayName("a name that begins as a formula is none in a spreadsheet")
  void formulas(String name, String cell) throws IOException {
    olivia.registers(name, "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");

    assertThat(lines(export(screen, "CSV")).get(1).split(",", -1)[1]).isEqualTo(cell);
  }

  @Test
  @DisplayName("as JSON it is what the API told of each recipient that matches")
  void json() throws IOException {
    String image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(List.of(image), List.of("blue", "green"), Map.of("note", "=1+1"));
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.follow("ubuntu");
    find(screen, "green");

    Download download = export(screen, "JSON");

    assertThat(download.suggestedFilename()).endsWith("-recipients.json");
    JsonNode rows = new JsonMapper().readTree(text(download));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).path("member_id").stringValue()).isEqualTo("green");
    assertThat(rows.get(0).path("image_id").stringValue()).isEqualTo(image);
    assertThat(rows.get(0).path("note").stringValue()).isEqualTo("=1+1");
  }

  @Test
  @DisplayName("R9: all there is is read for it")
  void all() throws IOException {
    Screen screen = CONSOLE.screen(ravi);
    LongList.accepted(2_500).inPlaceOfAccepted(screen.page());
    screen.signIn();
    assertThat(screen.page().getByText("100 shown")).isVisible();

    List<String> lines = lines(export(screen, "CSV"));

    assertThat(lines).hasSize(2_502);
    assertThat(lines.get(2_500)).startsWith(LongList.id(2_499) + ",image-2499,");
    assertThat(screen.complaints()).isEmpty();
  }
}

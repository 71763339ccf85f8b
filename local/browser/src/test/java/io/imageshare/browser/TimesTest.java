package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times as those who read them are used to. */
class TimesTest {
  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en-US | UTC              | Jun 20, 2099, 12:00 PM UTC
          en-GB | Europe/London    | 20 Jun 2099, 13:00 BST
          de-DE | Europe/Berlin    | 20. Juni 2099, 14:00 MESZ
          de-AT | Europe/Vienna    | 20. Juni 2099, 14:00 MESZ
          zh-CN | Asia/Shanghai    | 2099年6月20日 GMT+8 20:00
          """)
  @DisplayName("a time is in the browser's own language and time zone, which it names")
  void times(String language, String zone, String told) {
    olivia.shares(
        List.of(olivia.registers("ubuntu", "system_disk")),
        List.of(ravi.project()),
        Map.of("expires_at", "2099-06-20T12:00:00Z"));
    Screen screen =
        CONSOLE
            .screen(ravi, new Browser.NewContextOptions().setLocale(language).setTimezoneId(zone))
            .signIn();

    assertThat(screen.page().locator("time[datetime='2099-06-20T12:00:00Z']")).hasText(told);
  }
}

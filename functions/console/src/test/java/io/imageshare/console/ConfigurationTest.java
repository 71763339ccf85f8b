package io.imageshare.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.http.Json;
import io.imageshare.lambda.SettingsException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the environment tells the page. */
class ConfigurationTest {

  @Test
  void allThatIsNotToldHasADefault() {
    assertThat(Served.configuration(Map.of()))
        .isEqualTo(
            Json.read(
                new ByteArrayInputStream(
                    """
                    {
                      "title": "Imageshare",
                      "documents": null,
                      "region": "eu-test-1",
                      "endpoints": [],
                      "sign_in": {
                        "users": null,
                        "issuer": {
                          "url": "https://identity.example.org/realm",
                          "client_id": "console",
                          "scope": "openid"
                        }
                      },
                      "claims": {
                        "project": "project_id",
                        "projects": "projects",
                        "roles": "roles",
                        "scope": "scope"
                      },
                      "limits": {"system_disk": 256, "data_disk": 256, "full_ecs": 10}
                    }
                    """
                        .getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void otherRegionsAreToldWithTheirApis() {
    assertThat(
            Served.configuration(
                    Map.of(
                        "CONSOLE_ENDPOINTS",
                        "eu-south-1=https://api.example.org/, eu-north-1=http://127.0.0.1:3000"))
                .path("endpoints")
                .toString())
        .isEqualTo(
            "[{\"region\":\"eu-south-1\",\"url\":\"https://api.example.org\"},"
                + "{\"region\":\"eu-north-1\",\"url\":\"http://127.0.0.1:3000\"}]");
  }

  @Test
  void withoutAClientIdNobodySignsInByTheIssuer() {
    assertThat(Served.configuration(Map.of("CONSOLE_CLIENT_ID", "")).path("sign_in").has("issuer"))
        .isFalse();
  }

  @Test
  void limitsClaimsTitleAndDocumentsAreTheDeployments() {
    Map<String, String> environment =
        Map.of(
            "FULL_ECS_SHARE_LIMIT",
            "3",
            "CLAIM_PROJECT",
            "tenant",
            "CONSOLE_TITLE",
            "Ours",
            "CONSOLE_DOCUMENTS",
            "https://docs.example.org/images/");

    assertThat(Served.configuration(environment).at("/limits/full_ecs").intValue()).isEqualTo(3);
    assertThat(Served.configuration(environment).at("/claims/project").asString())
        .isEqualTo("tenant");
    assertThat(Served.configuration(environment).path("title").asString()).isEqualTo("Ours");
    assertThat(Served.configuration(environment).path("documents").asString())
        .isEqualTo("https://docs.example.org/images");
  }

  @ParameterizedTest
  @CsvSource({
    "CONSOLE_ENDPOINTS, eu-south-1",
    "CONSOLE_ENDPOINTS, EU SOUTH=https://api.example.org",
    "CONSOLE_ENDPOINTS, eu-south-1=ftp://api.example.org",
    "CONSOLE_ENDPOINTS, eu-south-1=https://api.example.org; script-src *",
    "CONSOLE_ISSUER, not an address",
    "CONSOLE_DOCUMENTS, javascript:alert(1)",
    "CONSOLE_ISSUER_ORIGINS, 'unsafe-inline'",
    "FULL_ECS_SHARE_LIMIT, none"
  })
  void whatIsMalformedIsRefusedAtTheStart(String variable, String value) {
    Map<String, String> environment = new HashMap<>(Served.ENVIRONMENT);
    environment.put(variable, value);

    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> new ConsoleHandler(environment::get))
        .withMessageContaining(variable);
  }
}

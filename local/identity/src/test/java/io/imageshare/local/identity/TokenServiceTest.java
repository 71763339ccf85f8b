package io.imageshare.local.identity;

import static io.imageshare.local.identity.Keystone.named;
import static io.imageshare.local.identity.Keystone.password;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.tokens.Verdict;
import io.imageshare.local.users.MadeUpUsers;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The token service")
class TokenServiceTest {
  private static final String OWNERS = MadeUpUsers.OLIVIA.project().id();

  private Keystone keystone;

  @BeforeEach
  void start() throws IOException {
    keystone = new Keystone();
  }

  @AfterEach
  void stop() {
    keystone.close();
  }

  @Test
  void tellsItsVersionToAnybody() throws Exception {
    for (String path : List.of("", "/")) {
      Keystone.Answer choices = keystone.send("GET", path, "");
      assertThat(choices.status()).isEqualTo(300);
      JsonNode version = choices.body().path("versions").path("values").path(0);
      assertThat(version.path("status").stringValue()).isEqualTo("stable");
      assertThat(version.path("links").path(0).path("href").stringValue())
          .isEqualTo(keystone.address() + "/identity/v3/");
    }
    for (String path : List.of("/v3", "/v3/")) {
      Keystone.Answer version = keystone.send("GET", path, "");
      assertThat(version.status()).isEqualTo(200);
      assertThat(version.body().path("version").path("id").stringValue()).startsWith("v3.");
    }
  }

  @Test
  void issuesTokensThatTheApiTakes() throws Exception {
    String token = keystone.token("olivia", "owners");
    Verdict verdict = keystone.judge(token);
    assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
    assertThat(((Verdict.Accepted) verdict).claims())
        .containsEntry("project_id", OWNERS)
        .containsEntry("region", "eu-test-1")
        .containsEntry("roles", "[member reader]")
        .containsEntry("sub", MadeUpUsers.OLIVIA.user().id())
        .doesNotContainKey("scope");
    Verdict service = keystone.judge(keystone.token("compute", "services"));
    assertThat(((Verdict.Accepted) service).claims()).containsEntry("scope", "image.access");
  }

  @Test
  void tellsWhatATokenIsFor() throws Exception {
    Keystone.Answer answer =
        keystone.login(password("admin", "secret", "{'project':" + named("admin") + "}"));
    assertThat(answer.status()).isEqualTo(201);
    JsonNode token = answer.body().path("token");
    assertThat(token.path("methods").path(0).stringValue()).isEqualTo("password");
    assertThat(token.path("user").path("name").stringValue()).isEqualTo("admin");
    assertThat(token.path("user").path("domain").path("id").stringValue()).isEqualTo("default");
    assertThat(token.path("project").path("name").stringValue()).isEqualTo("admin");
    assertThat(token.path("roles").valueStream().map(role -> role.path("name").stringValue()))
        .containsExactly("admin", "manager", "member", "reader");
    assertThat(token.path("issued_at").stringValue()).matches("[0-9-]{10}T[0-9:]{8}\\.000000Z");
    assertThat(token.path("expires_at").stringValue())
        .isGreaterThan(token.path("issued_at").stringValue());
    assertThat(token.path("audit_ids").size()).isEqualTo(1);
  }

  @Test
  void namesTheAddressOfTheImageServiceWithoutAVersion() throws Exception {
    JsonNode token =
        keystone
            .login(password("ravi", "secret", "{'project':" + named("recipients") + "}"))
            .body()
            .path("token");
    JsonNode image = token.path("catalog").path(0);
    assertThat(image.path("type").stringValue()).isEqualTo("image");
    assertThat(image.path("endpoints").valueStream())
        .extracting(each -> each.path("interface").stringValue())
        .containsExactly("public", "internal", "admin");
    assertThat(image.path("endpoints").valueStream())
        .allSatisfy(
            each -> {
              assertThat(each.path("url").stringValue()).isEqualTo(keystone.address());
              assertThat(each.path("region").stringValue()).isEqualTo("eu-test-1");
              assertThat(each.path("region_id").stringValue()).isEqualTo("eu-test-1");
            });
    Keystone.Answer catalog =
        keystone.send("GET", "/v3/auth/catalog", keystone.token("ravi", "recipients"));
    assertThat(catalog.body().path("catalog")).isEqualTo(token.path("catalog"));
  }

  @Test
  void findsUsersAndProjectsByTheirIds() throws Exception {
    String user = "{'id':'" + MadeUpUsers.OLIVIA.user().id() + "','password':'secret'}";
    Keystone.Answer answer =
        keystone.login(
            "{'identity':{'methods':['password'],'password':{'user':"
                + user
                + "}},'scope':{'project':{'id':'"
                + OWNERS
                + "'}}}");
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.body().path("token").path("project").path("id").stringValue())
        .isEqualTo(OWNERS);
  }

  @Test
  void issuesATokenForNothingYetAndAnotherOneForIt() throws Exception {
    Keystone.Answer unscoped = keystone.login(password("olivia", "secret", ""));
    assertThat(unscoped.status()).isEqualTo(201);
    assertThat(unscoped.body().path("token").propertyNames())
        .doesNotContain("project", "roles", "catalog", "system");
    Keystone.Answer projects = keystone.send("GET", "/v3/auth/projects", unscoped.token());
    assertThat(projects.body().path("projects").path(0).path("id").stringValue()).isEqualTo(OWNERS);
    assertThat(projects.body().path("projects").size()).isEqualTo(1);
    Keystone.Answer scoped =
        keystone.login(
            "{'identity':{'methods':['token'],'token':{'id':'"
                + unscoped.token()
                + "'}},'scope':{'project':"
                + named("owners")
                + "}}");
    assertThat(scoped.status()).isEqualTo(201);
    assertThat(scoped.body().path("token").path("methods").path(0).stringValue())
        .isEqualTo("token");
    assertThat(keystone.judge(scoped.token())).isInstanceOf(Verdict.Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'identity':{'methods':['token'],'token':{'id':'none'}}}",
        "{'identity':{'methods':['token']}}",
        "{'identity':{'methods':['password'],'password':{'user':{'name':'olivia','password':'secret'}}}}",
        "{'identity':{'methods':['password']}}",
      })
  void refusesWhoDoesNotProveWhoItIs(String auth) throws Exception {
    assertThat(keystone.login(auth).status()).isEqualTo(401);
  }

  @Test
  void refusesWrongPasswordsAndProjectsInOneWay() throws Exception {
    String owners = "{'project':" + named("owners") + "}";
    Keystone.Answer expected = keystone.login(password("olivia", "wrong", owners));
    assertThat(expected.status()).isEqualTo(401);
    assertThat(expected.body().path("error").path("title").stringValue()).isEqualTo("Unauthorized");
    for (String auth :
        List.of(
            password("nobody", "secret", owners),
            password("ravi", "secret", owners),
            password("olivia", "secret", "{'project':" + named("nowhere") + "}"),
            password("olivia", "secret", "{'project':{'name':'owners'}}"),
            password("olivia", "secret", "{'system':{'all':true}}"),
            password("admin", "secret", "{'domain':{'id':'default'}}"))) {
      assertThat(keystone.login(auth)).as(auth).isEqualTo(expected);
    }
  }

  @Test
  void refusesWhatIsNoRequestForAToken() throws Exception {
    for (String body : List.of("", "no json", "[]", "{'auth':1}", "{}")) {
      Keystone.Answer answer = keystone.send("POST", "/v3/auth/tokens", "", "", body);
      assertThat(answer.status()).as(body).isEqualTo(400);
      assertThat(answer.body().path("error").path("code").intValue()).isEqualTo(400);
    }
    assertThat(keystone.login("{'identity':{'methods':['other']}}").status()).isEqualTo(400);
    assertThat(keystone.send("GET", "/v3/nothing", "").status()).isEqualTo(404);
  }

  @Test
  void showsTokensAndEndsThem() throws Exception {
    String olivia = keystone.token("olivia", "owners");
    String ravi = keystone.token("ravi", "recipients");
    Keystone.Answer shown = keystone.send("GET", "/v3/auth/tokens", olivia, ravi, "");
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.token()).isEqualTo(ravi);
    assertThat(shown.body().path("token").path("user").path("name").stringValue())
        .isEqualTo("ravi");
    assertThat(keystone.send("HEAD", "/v3/auth/tokens", olivia, ravi, "").status()).isEqualTo(200);
    Keystone.Answer brief = keystone.send("GET", "/v3/auth/tokens?nocatalog", olivia, ravi, "");
    assertThat(brief.body().path("token").has("catalog")).isFalse();

    assertThat(keystone.send("DELETE", "/v3/auth/tokens", olivia, ravi, "").status())
        .isEqualTo(204);
    assertThat(keystone.send("GET", "/v3/auth/tokens", olivia, ravi, "").status()).isEqualTo(404);
    assertThat(keystone.judge(ravi)).isInstanceOf(Verdict.Refused.class);
    assertThat(keystone.send("GET", "/v3/auth/projects", ravi).status()).isEqualTo(401);
    assertThat(keystone.judge(olivia)).isInstanceOf(Verdict.Accepted.class);
  }

  @Test
  void asksWhoWantsToKnow() throws Exception {
    for (String path :
        List.of(
            "/v3/auth/tokens",
            "/v3/auth/projects",
            "/v3/auth/catalog",
            "/v3/auth/domains",
            "/v3/domains",
            "/v3/projects",
            "/v3/users",
            "/v3/roles")) {
      assertThat(keystone.send("GET", path, "").status()).as(path).isEqualTo(401);
      assertThat(keystone.send("GET", path, "none").status()).as(path).isEqualTo(401);
    }
  }

  @Test
  @DisplayName("tells clients of Huawei Cloud which project of theirs a region is")
  void tellsWhichProjectARegionIs() throws Exception {
    String token = keystone.token("ravi", "recipients");
    Keystone.Answer found = keystone.send("GET", "/v3/projects?name=eu-test-1", token);
    JsonNode project = found.body().path("projects").path(0);
    assertThat(project.path("id").stringValue()).isEqualTo(MadeUpUsers.RAVI.project().id());
    assertThat(project.path("name").stringValue()).isEqualTo("eu-test-1");
    assertThat(keystone.send("GET", "/v3/projects?name=eu-other-1", token).body().path("projects"))
        .isEmpty();
    Keystone.Answer domains = keystone.send("GET", "/v3/auth/domains", token);
    assertThat(domains.body().path("domains").path(0).path("name").stringValue())
        .isEqualTo("Default");
  }
}

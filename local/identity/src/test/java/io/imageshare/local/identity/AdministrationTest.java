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

@DisplayName("An administrator of the token service")
class AdministrationTest {
  private Keystone keystone;
  private String admin;

  @BeforeEach
  void start() throws Exception {
    keystone = new Keystone();
    admin = keystone.token("admin", "admin");
  }

  @AfterEach
  void stop() {
    keystone.close();
  }

  @Test
  void makesUsersProjectsAndRoles() throws Exception {
    String project = made("project", "/v3/projects", "{'project':{'name':'new'}}");
    String user = made("user", "/v3/users", "{'user':{'name':'nora','password':'p'}}");
    String role = made("role", "/v3/roles", "{'role':{'name':'auditor'}}");
    String login = password("nora", "p", "{'project':" + named("new") + "}");
    assertThat(keystone.login(login).status()).isEqualTo(401);

    String grant = "/v3/projects/" + project + "/users/" + user + "/roles/";
    assertThat(keystone.send("PUT", grant + role, admin).status()).isEqualTo(204);
    assertThat(keystone.send("PUT", grant + roleNamed("member"), admin).status()).isEqualTo(204);
    Keystone.Answer token = keystone.login(login);
    assertThat(token.status()).isEqualTo(201);
    assertThat(((Verdict.Accepted) keystone.judge(token.token())).claims())
        .containsEntry("roles", "[auditor member reader]")
        .containsEntry("project_id", project);

    assertThat(keystone.send("DELETE", grant + role, admin).status()).isEqualTo(204);
    assertThat(keystone.send("DELETE", grant + role, admin).status()).isEqualTo(404);
    assertThat(keystone.send("DELETE", grant + roleNamed("member"), admin).status()).isEqualTo(204);
    assertThat(keystone.login(login).status()).isEqualTo(401);
  }

  @Test
  void findsWhatThereIs() throws Exception {
    String user = made("user", "/v3/users", "{'user':{'name':'nora','password':'p'}}");
    for (String path :
        List.of(
            "/v3/users/" + user,
            "/v3/projects/" + MadeUpUsers.RAVI.project().id(),
            "/v3/roles/" + roleNamed("reader"),
            "/v3/domains/default")) {
      assertThat(keystone.send("GET", path, admin).status()).as(path).isEqualTo(200);
    }
    for (String path :
        List.of("/v3/users/nora", "/v3/projects/recipients", "/v3/roles/x", "/v3/domains/x")) {
      assertThat(keystone.send("GET", path, admin).status()).as(path).isEqualTo(404);
    }
    assertThat(count("users", "")).isEqualTo(5);
    assertThat(count("users", "?name=nora")).isEqualTo(1);
    assertThat(count("users", "?name=none")).isZero();
    assertThat(count("projects", "?name=recipients")).isEqualTo(1);
    assertThat(count("roles", "")).isEqualTo(4);
    assertThat(count("domains", "?name=Default")).isEqualTo(1);
    assertThat(count("domains", "?name=Other")).isZero();
  }

  @Test
  void endsAllTokensOfAUserThatIsRemoved() throws Exception {
    String ravi = keystone.token("ravi", "recipients");
    String path = "/v3/users/" + MadeUpUsers.RAVI.user().id();
    assertThat(keystone.send("DELETE", path, admin).status()).isEqualTo(204);
    assertThat(keystone.judge(ravi)).isInstanceOf(Verdict.Refused.class);
    assertThat(keystone.send("DELETE", path, admin).status()).isEqualTo(404);
  }

  @Test
  void removesProjectsAndRoles() throws Exception {
    String project = made("project", "/v3/projects", "{'project':{'name':'new'}}");
    String role = made("role", "/v3/roles", "{'role':{'name':'auditor'}}");
    for (String path : List.of("/v3/projects/" + project, "/v3/roles/" + role)) {
      assertThat(keystone.send("DELETE", path, admin).status()).as(path).isEqualTo(204);
      assertThat(keystone.send("GET", path, admin).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void givesRolesInTheCloudItself() throws Exception {
    String user = MadeUpUsers.RAVI.user().id();
    String path = "/v3/system/users/" + user + "/roles/" + roleNamed("admin");
    assertThat(keystone.send("PUT", path, admin).status()).isEqualTo(204);
    Keystone.Answer token = keystone.login(password("ravi", "secret", "{'system':{'all':true}}"));
    assertThat(token.body().path("token").path("system").path("all").booleanValue()).isTrue();
    assertThat(token.body().path("token").has("project")).isFalse();
    assertThat(((Verdict.Accepted) keystone.judge(token.token())).claims())
        .containsEntry("roles", "[admin manager member reader]")
        .doesNotContainKey("project_id");
  }

  @Test
  void isTheOnlyOneWhoMay() throws Exception {
    String olivia = keystone.token("olivia", "owners");
    String body = "{'project':{'name':'new'}}";
    assertThat(keystone.send("POST", "/v3/projects", olivia, "", body).status()).isEqualTo(403);
    assertThat(keystone.send("POST", "/v3/projects", "", "", body).status()).isEqualTo(401);
    String path = "/v3/users/" + MadeUpUsers.RAVI.user().id();
    assertThat(keystone.send("DELETE", path, olivia).status()).isEqualTo(403);
    assertThat(count("projects", "?name=new")).isZero();
  }

  @Test
  void cannotMakeWhatIsThereOrIncomplete() throws Exception {
    assertThat(status("/v3/projects", "{'project':{'name':'owners'}}")).isEqualTo(409);
    assertThat(status("/v3/users", "{'user':{'name':'ravi','password':'p'}}")).isEqualTo(409);
    assertThat(status("/v3/roles", "{'role':{'name':'admin'}}")).isEqualTo(409);
    assertThat(status("/v3/projects", "{'project':{}}")).isEqualTo(400);
    assertThat(status("/v3/projects", "{'project':{'name':' '}}")).isEqualTo(400);
    assertThat(status("/v3/projects", "{'name':'new'}")).isEqualTo(400);
    assertThat(status("/v3/users", "{'user':{'name':'nora'}}")).isEqualTo(400);
    assertThat(status("/v3/users", "none")).isEqualTo(400);
  }

  private String made(String name, String path, String body)
      throws IOException, InterruptedException {
    Keystone.Answer answer = keystone.send("POST", path, admin, "", body);
    assertThat(answer.status()).isEqualTo(201);
    return answer.body().path(name).path("id").stringValue();
  }

  private int status(String path, String body) throws IOException, InterruptedException {
    return keystone.send("POST", path, admin, "", body).status();
  }

  private int count(String things, String query) throws IOException, InterruptedException {
    return keystone.send("GET", "/v3/" + things + query, admin).body().path(things).size();
  }

  private String roleNamed(String name) throws IOException, InterruptedException {
    Keystone.Answer answer = keystone.send("GET", "/v3/roles?name=" + name, admin);
    return answer.body().path("roles").path(0).path("id").stringValue();
  }
}

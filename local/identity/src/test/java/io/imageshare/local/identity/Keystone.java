package io.imageshare.local.identity;

import io.imageshare.http.ClaimNames;
import io.imageshare.local.http.HttpServer;
import io.imageshare.local.tokens.Authorizer;
import io.imageshare.local.tokens.SigningKey;
import io.imageshare.local.tokens.TokenCheck;
import io.imageshare.local.tokens.TokenIssuer;
import io.imageshare.local.tokens.Verdict;
import io.imageshare.local.users.Directory;
import io.imageshare.local.users.MadeUpUsers;
import io.imageshare.local.users.UserTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An identity service that is running, and what its clients send. */
final class Keystone implements AutoCloseable {
  static final String REGION = "eu-test-1";

  private static final SigningKey KEY = SigningKey.generate();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ISSUER = "https://identity.example.org";
  private static final String AUDIENCE = "imageshare";

  private final TokenCheck check;
  private final HttpServer server;

  /** An answer, with the token that came in its header. */
  record Answer(int status, String token, JsonNode body) {}

  Keystone() throws IOException {
    Directory directory = Directory.of(MadeUpUsers.ALL);
    Clock clock = Clock.systemUTC();
    EndedTokens ended = new EndedTokens(directory, clock);
    ClaimNames names = ClaimNames.DEFAULTS;
    UserTokens tokens =
        new UserTokens(new TokenIssuer(KEY, ISSUER, AUDIENCE, clock), names, REGION);
    this.check = new TokenCheck(KEY, ISSUER, Set.of(AUDIENCE), clock, ended::contains);
    Authorizer authorizer = request -> check.check(request.header("x-auth-token"));
    this.server =
        HttpServer.start(
            0, new IdentityApi(directory, tokens, check, ended, authorizer, names, REGION));
  }

  String address() {
    return server.address().toString();
  }

  /** What the HTTP API would say of the token. */
  Verdict judge(String token) {
    return check.check(token);
  }

  /** Asks for a token, in whose request apostrophes stand for quotation marks. */
  Answer login(String auth) throws IOException, InterruptedException {
    return send("POST", "/v3/auth/tokens", "", "", "{'auth':" + auth + "}");
  }

  /** The token of a made-up user for its project. */
  String token(String user, String project) throws IOException, InterruptedException {
    return login(password(user, "secret", "{'project':" + named(project) + "}")).token();
  }

  static String password(String user, String password, String scope) {
    String who = "{'name':'" + user + "','domain':{'id':'default'},'password':'" + password + "'}";
    String identity = "{'methods':['password'],'password':{'user':" + who + "}}";
    return scope.isEmpty()
        ? "{'identity':" + identity + "}"
        : "{'identity':" + identity + ",'scope':" + scope + "}";
  }

  static String named(String project) {
    return "{'name':'" + project + "','domain':{'name':'Default'}}";
  }

  Answer send(String method, String path, String token) throws IOException, InterruptedException {
    return send(method, path, token, "", "");
  }

  Answer send(String method, String path, String token, String subject, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + "/identity" + path))
            .method(method, BodyPublishers.ofString(body.replace('\'', '"')));
    if (!token.isEmpty()) {
      request.header("X-Auth-Token", token);
    }
    if (!subject.isEmpty()) {
      request.header("X-Subject-Token", subject);
    }
    HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("X-Subject-Token").orElse(""),
        JSON.readTree(response.body().isEmpty() ? "{}" : response.body()));
  }

  @Override
  public void close() {
    server.close();
  }
}

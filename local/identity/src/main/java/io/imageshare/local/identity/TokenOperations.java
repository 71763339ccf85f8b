package io.imageshare.local.identity;

import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.users.Directory;
import io.imageshare.local.users.Grant;
import io.imageshare.local.users.Project;
import io.imageshare.local.users.Role;
import io.imageshare.local.users.Scope;
import io.imageshare.local.users.UserTokens;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tokens: to get, to show, to end. */
final class TokenOperations {
  private static final String SUBJECT = "X-Subject-Token";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Directory directory;
  private final Login login;
  private final UserTokens issuer;
  private final Function<String, Optional<KnownToken>> tokens;
  private final EndedTokens ended;
  private final Catalog catalog;

  /**
   * @param issuer what signs tokens
   * @param tokens checks a token
   * @param ended where tokens are ended
   */
  TokenOperations(
      Directory directory,
      UserTokens issuer,
      Function<String, Optional<KnownToken>> tokens,
      EndedTokens ended,
      Catalog catalog) {
    this.directory = directory;
    this.login = new Login(directory, tokens);
    this.issuer = issuer;
    this.tokens = tokens;
    this.ended = ended;
    this.catalog = catalog;
  }

  HttpAnswer issue(IdentityRequest request) throws IdentityException {
    Login.Accepted accepted = login.accept(request.body("auth"));
    String token = issuer.issue(accepted.grant(), List.of(accepted.method()));
    KnownToken known = tokens.apply(token).orElseThrow(TokenOperations::notFound);
    return shown(201, known, request).with(SUBJECT, token);
  }

  HttpAnswer show(IdentityRequest request) throws IdentityException {
    request.token();
    return shown(200, subject(request), request).with(SUBJECT, subjectToken(request));
  }

  HttpAnswer end(IdentityRequest request) throws IdentityException {
    request.token();
    ended.add(subject(request));
    return HttpAnswer.empty(204);
  }

  /** The projects that the caller could get a token for. */
  HttpAnswer projects(IdentityRequest request) throws IdentityException {
    Grant grant = request.token().grant();
    List<Project> projects =
        directory.projects().all().stream()
            .filter(project -> !directory.rolesIn(project, grant.user()).isEmpty())
            .toList();
    return Shapes.all("projects", projects, Shapes::project);
  }

  HttpAnswer catalog(IdentityRequest request) throws IdentityException {
    request.token();
    ObjectNode body = Shapes.object();
    catalog.write(body.putArray("catalog"), request);
    return Shapes.answer(200, body);
  }

  private KnownToken subject(IdentityRequest request) throws IdentityException {
    return tokens.apply(subjectToken(request)).orElseThrow(TokenOperations::notFound);
  }

  private static String subjectToken(IdentityRequest request) {
    return request.http().header(SUBJECT.toLowerCase(Locale.ROOT));
  }

  private static IdentityException notFound() {
    return IdentityError.NOT_FOUND.because("Failed to validate token");
  }

  private HttpAnswer shown(int status, KnownToken token, IdentityRequest request) {
    ObjectNode body = Shapes.object();
    ObjectNode json = body.putObject("token");
    token.methods().forEach(json.putArray("methods")::add);
    Grant grant = token.grant();
    Shapes.reference(json.putObject("user"), grant.user().id(), grant.user().name());
    json.withObjectProperty("user").putNull("password_expires_at");
    grant
        .project()
        .ifPresent(one -> Shapes.reference(json.putObject("project"), one.id(), one.name()));
    if (grant.scope() instanceof Scope.OfSystem) {
      json.putObject("system").put("all", true);
    }
    if (!(grant.scope() instanceof Scope.None)) {
      roles(json.putArray("roles"), grant);
      if (request.parameter("nocatalog").isEmpty()) {
        catalog.write(json.putArray("catalog"), request);
      }
    }
    json.put("issued_at", time(token.issuedAt())).put("expires_at", time(token.expiresAt()));
    json.put("is_domain", false).putArray("audit_ids").add(token.id());
    return Shapes.answer(status, body);
  }

  private void roles(ArrayNode json, Grant grant) {
    for (String name : grant.roles()) {
      String id = directory.roles().named(name).map(Role::id).orElse(name);
      json.addObject().put("id", id).put("name", name);
    }
  }

  private static String time(Instant time) {
    return TIME.format(time);
  }
}

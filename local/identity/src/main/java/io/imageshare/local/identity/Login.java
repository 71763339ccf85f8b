package io.imageshare.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.local.users.Directory;
import io.imageshare.local.users.Grant;
import io.imageshare.local.users.Project;
import io.imageshare.local.users.Registry;
import io.imageshare.local.users.Scope;
import io.imageshare.local.users.User;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Tells from the body of a request for a token who asks, and what for. */
final class Login {
  private final Directory directory;
  private final Function<String, Optional<KnownToken>> tokens;

  /**
   * A login that was accepted.
   *
   * @param method how the user proved who it is
   */
  record Accepted(Grant grant, String method) {}

  /**
   * @param tokens checks a token
   */
  Login(Directory directory, Function<String, Optional<KnownToken>> tokens) {
    this.directory = directory;
    this.tokens = tokens;
  }

  /**
   * What the user may have.
   *
   * @param auth the object of that name in the body
   */
  Accepted accept(JsonNode auth) throws IdentityException {
    JsonNode identity = auth.path("identity");
    String method = identity.path("methods").path(0).asString("");
    Optional<User> user =
        switch (method) {
          case "password" -> byPassword(identity.path(method).path("user"));
          case "token" -> byToken(identity.path(method).path("id").asString(""));
          default -> throw IdentityError.BAD_REQUEST.because("There is no such method: " + method);
        };
    Scope scope = scope(auth.path("scope"));
    return user.flatMap(known -> directory.grant(known, scope))
        .map(grant -> new Accepted(grant, method))
        .orElseThrow(Login::refused);
  }

  private Optional<User> byPassword(JsonNode asked) {
    return find(directory.users(), asked)
        .filter(user -> isSame(user.password(), asked.path("password").asString("")));
  }

  private static boolean isSame(String password, String given) {
    return MessageDigest.isEqual(password.getBytes(UTF_8), given.getBytes(UTF_8));
  }

  private Optional<User> byToken(String token) {
    return tokens.apply(token).map(known -> known.grant().user());
  }

  private Scope scope(JsonNode scope) throws IdentityException {
    if (scope.has("system")) {
      return new Scope.OfSystem();
    }
    if (scope.has("domain")) {
      throw refused();
    }
    JsonNode project = scope.path("project");
    if (project.isMissingNode()) {
      return new Scope.None();
    }
    Optional<Project> known = find(directory.projects(), project);
    return known.map(Scope.OfProject::new).orElseThrow(Login::refused);
  }

  /** The one that is named by its ID, or by its name and domain. */
  private static <T> Optional<T> find(Registry<T> registry, JsonNode asked) {
    if (asked.has("id")) {
      return registry.get(asked.path("id").asString(""));
    }
    JsonNode domain = asked.path("domain");
    boolean known =
        domain.path("id").asString("").equals(Shapes.DOMAIN_ID)
            || domain.path("name").asString("").equalsIgnoreCase(Shapes.DOMAIN_NAME);
    return known ? registry.named(asked.path("name").asString("")) : Optional.empty();
  }

  private static IdentityException refused() {
    return IdentityError.UNAUTHORIZED.because("The request you have made requires authentication.");
  }
}

package io.imageshare.local.identity;

import io.imageshare.http.ClaimNames;
import io.imageshare.local.users.Directory;
import io.imageshare.local.users.Grant;
import io.imageshare.local.users.Project;
import io.imageshare.local.users.Scope;
import io.imageshare.local.users.User;
import io.imageshare.local.users.UserTokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells from the claims of a token that was checked what it entitles to. */
final class TokenReader {
  private final Directory directory;
  private final ClaimNames names;

  TokenReader(Directory directory, ClaimNames names) {
    this.directory = directory;
    this.names = names;
  }

  /** The token; empty if its user or project isn't there any more. */
  Optional<KnownToken> read(Map<String, String> claims) {
    Optional<User> user = directory.users().get(claims.getOrDefault("sub", ""));
    Optional<Scope> scope = scope(claims);
    if (user.isEmpty() || scope.isEmpty()) {
      return Optional.empty();
    }
    Set<String> roles = new TreeSet<>(list(claims, names.roles()));
    return Optional.of(
        new KnownToken(
            claims.getOrDefault("jti", ""),
            new Grant(user.get(), scope.get(), roles),
            list(claims, UserTokens.METHODS),
            time(claims, "iat"),
            time(claims, "exp")));
  }

  private Optional<Scope> scope(Map<String, String> claims) {
    String project = claims.get(names.project());
    if (project != null) {
      Optional<Project> known = directory.projects().get(project);
      return known.map(Scope.OfProject::new);
    }
    return Optional.of(
        claims.containsKey(UserTokens.SYSTEM) ? new Scope.OfSystem() : new Scope.None());
  }

  /** The items of a list in the form {@code [a b c]}. */
  private static List<String> list(Map<String, String> claims, String name) {
    String text = claims.getOrDefault(name, "").replaceAll("^\\[|]$", "");
    return Stream.of(text.split(" ", -1)).filter(item -> !item.isEmpty()).toList();
  }

  private static Instant time(Map<String, String> claims, String name) {
    return Instant.ofEpochSecond(Long.parseLong(claims.getOrDefault(name, "0")));
  }
}

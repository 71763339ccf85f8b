package io.imageshare.local.identity;

import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.users.Directory;
import io.imageshare.local.users.User;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Users: to find, to make, to remove. */
final class UserOperations {
  private final Directory directory;
  private final EndedTokens ended;

  UserOperations(Directory directory, EndedTokens ended) {
    this.directory = directory;
    this.ended = ended;
  }

  HttpAnswer list(IdentityRequest request) throws IdentityException {
    request.token();
    List<User> found =
        request
            .parameter("name")
            .map(name -> directory.users().named(name).stream().toList())
            .orElseGet(directory.users()::all);
    return Shapes.all("users", found, Shapes::user);
  }

  HttpAnswer show(IdentityRequest request) throws IdentityException {
    request.token();
    return Shapes.one(200, "user", find(request), Shapes::user);
  }

  HttpAnswer make(IdentityRequest request) throws IdentityException {
    request.requireAdmin();
    JsonNode asked = request.body("user");
    String password = asked.path("password").asString("");
    if (password.isEmpty()) {
      throw IdentityError.BAD_REQUEST.because("A user needs a password.");
    }
    User user = new User(Directory.newId(), Names.of(asked), password, List.of());
    Names.requireFree(directory.users().add(user));
    return Shapes.one(201, "user", user, Shapes::user);
  }

  HttpAnswer remove(IdentityRequest request) throws IdentityException {
    request.requireAdmin();
    User user = find(request);
    ended.addAllOf(user);
    directory.users().remove(user.id());
    return HttpAnswer.empty(204);
  }

  private User find(IdentityRequest request) throws IdentityException {
    String id = request.path("user_id");
    return directory.users().get(id).orElseThrow(() -> Names.unknown("user", id));
  }
}

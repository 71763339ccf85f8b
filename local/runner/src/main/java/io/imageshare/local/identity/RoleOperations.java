package io.imageshare.local.identity;

import io.imageshare.local.http.Answer;
import io.imageshare.local.users.Directory;
import io.imageshare.local.users.Project;
import io.imageshare.local.users.Role;
import io.imageshare.local.users.User;
import java.util.List;

/** Roles: to find, to make, to give and to take. */
final class RoleOperations {
  private final Directory directory;

  RoleOperations(Directory directory) {
    this.directory = directory;
  }

  Answer list(IdentityRequest request) throws IdentityException {
    request.token();
    List<Role> found =
        request
            .parameter("name")
            .map(name -> directory.roles().named(name).stream().toList())
            .orElseGet(directory.roles()::all);
    return Shapes.all("roles", found, Shapes::role);
  }

  Answer show(IdentityRequest request) throws IdentityException {
    request.token();
    return Shapes.one(200, "role", role(request), Shapes::role);
  }

  Answer make(IdentityRequest request) throws IdentityException {
    request.requireAdmin();
    Role role = new Role(Directory.newId(), Names.ofRole(request.body("role")));
    Names.requireFree(directory.roles().add(role));
    return Shapes.one(201, "role", role, Shapes::role);
  }

  Answer remove(IdentityRequest request) throws IdentityException {
    request.requireAdmin();
    directory.roles().remove(role(request).id());
    return Answer.empty(204);
  }

  Answer give(IdentityRequest request) throws IdentityException {
    request.requireAdmin();
    directory.assign(role(request), user(request), project(request));
    return Answer.empty(204);
  }

  Answer take(IdentityRequest request) throws IdentityException {
    request.requireAdmin();
    if (!directory.unassign(role(request), user(request), project(request))) {
      throw Names.unknown("role assignment", request.path("role_id"));
    }
    return Answer.empty(204);
  }

  Answer giveInSystem(IdentityRequest request) throws IdentityException {
    request.requireAdmin();
    directory.assignInSystem(role(request), user(request));
    return Answer.empty(204);
  }

  private Role role(IdentityRequest request) throws IdentityException {
    String id = request.path("role_id");
    return directory.roles().get(id).orElseThrow(() -> Names.unknown("role", id));
  }

  private User user(IdentityRequest request) throws IdentityException {
    String id = request.path("user_id");
    return directory.users().get(id).orElseThrow(() -> Names.unknown("user", id));
  }

  private Project project(IdentityRequest request) throws IdentityException {
    String id = request.path("project_id");
    return directory.projects().get(id).orElseThrow(() -> Names.unknown("project", id));
  }
}

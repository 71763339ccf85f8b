package io.imageshare.local.identity;

import io.imageshare.local.http.HttpAnswer;
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

  HttpAnswer list(IdentityRequest request) throws IdentityException {
    request.token();
    List<Role> found =
        request
            .parameter("name")
            .map(name -> directory.roles().named(name).stream().toList())
            .orElseGet(directory.roles()::all);
    return Shapes.all("roles", found, Shapes::role);
  }

  HttpAnswer show(IdentityRequest request) throws IdentityException {
    request.token();
    return Shapes.one(200, "role", role(request), Shapes::role);
  }

  HttpAnswer make(IdentityRequest request) throws IdentityException {
    request.requireAdmin();
    Role role = new Role(Directory.newId(), Names.ofRole(request.body("role")));
    Names.requireFree(directory.roles().add(role));
    return Shapes.one(201, "role", role, Shapes::role);
  }

  HttpAnswer remove(IdentityRequest request) throws IdentityException {
    request.requireAdmin();
    directory.roles().remove(role(request).id());
    return HttpAnswer.empty(204);
  }

  HttpAnswer give(IdentityRequest request) throws IdentityException {
    request.requireAdmin();
    directory.assign(role(request), user(request), project(request));
    return HttpAnswer.empty(204);
  }

  HttpAnswer take(IdentityRequest request) throws IdentityException {
    request.requireAdmin();
    if (!directory.unassign(role(request), user(request), project(request))) {
      throw Names.unknown("role assignment", request.path("role_id"));
    }
    return HttpAnswer.empty(204);
  }

  HttpAnswer giveInSystem(IdentityRequest request) throws IdentityException {
    request.requireAdmin();
    directory.assignInSystem(role(request), user(request));
    return HttpAnswer.empty(204);
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

package io.imageshare.local.identity;

import io.imageshare.local.routing.PathRoute;
import java.util.List;

/** The routes of the identity service. */
final class IdentityRoutes {
  private static final String GET = "GET";
  private static final String POST = "POST";
  private static final String PUT = "PUT";
  private static final String DELETE = "DELETE";
  private static final String GRANT = "/users/{user_id}/roles/{role_id}";

  private IdentityRoutes() {}

  static List<PathRoute<IdentityOperation>> of(
      TokenOperations tokens,
      ProjectOperations projects,
      UserOperations users,
      RoleOperations roles) {
    return List.of(
        route(GET, "/", VersionOperations::choices),
        route(GET, "/v3", VersionOperations::show),
        route(POST, "/v3/auth/tokens", tokens::issue),
        route(GET, "/v3/auth/tokens", tokens::show),
        route(DELETE, "/v3/auth/tokens", tokens::end),
        route(GET, "/v3/auth/projects", tokens::projects),
        route(GET, "/v3/auth/catalog", tokens::catalog),
        route(GET, "/v3/auth/domains", DomainOperations::list),
        route(GET, "/v3/domains", DomainOperations::list),
        route(GET, "/v3/domains/{domain_id}", DomainOperations::show),
        route(GET, "/v3/projects", projects::list),
        route(GET, "/v3/projects/{project_id}", projects::show),
        route(POST, "/v3/projects", projects::make),
        route(DELETE, "/v3/projects/{project_id}", projects::remove),
        route(GET, "/v3/users", users::list),
        route(GET, "/v3/users/{user_id}", users::show),
        route(POST, "/v3/users", users::make),
        route(DELETE, "/v3/users/{user_id}", users::remove),
        route(GET, "/v3/roles", roles::list),
        route(GET, "/v3/roles/{role_id}", roles::show),
        route(POST, "/v3/roles", roles::make),
        route(DELETE, "/v3/roles/{role_id}", roles::remove),
        route(PUT, "/v3/projects/{project_id}" + GRANT, roles::give),
        route(DELETE, "/v3/projects/{project_id}" + GRANT, roles::take),
        route(PUT, "/v3/system" + GRANT, roles::giveInSystem));
  }

  private static PathRoute<IdentityOperation> route(
      String method, String path, IdentityOperation operation) {
    return new PathRoute<>(method, path, operation);
  }
}

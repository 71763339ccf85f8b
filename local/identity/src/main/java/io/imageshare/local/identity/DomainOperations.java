package io.imageshare.local.identity;

import io.imageshare.local.http.HttpAnswer;
import java.util.List;

/** The one domain. */
final class DomainOperations {
  private DomainOperations() {}

  static HttpAnswer list(IdentityRequest request) throws IdentityException {
    request.token();
    boolean asked =
        request.parameter("name").map(Shapes.DOMAIN_NAME::equalsIgnoreCase).orElse(true);
    List<String> found = asked ? List.of(Shapes.DOMAIN_ID) : List.of();
    return Shapes.all("domains", found, (json, id) -> Shapes.domain(json));
  }

  static HttpAnswer show(IdentityRequest request) throws IdentityException {
    request.token();
    String id = request.path("domain_id");
    if (!id.equals(Shapes.DOMAIN_ID)) {
      throw Names.unknown("domain", id);
    }
    return Shapes.one(200, "domain", id, (json, same) -> Shapes.domain(json));
  }
}

package io.imageshare.clients;

import io.imageshare.local.users.Persona;
import org.openstack4j.api.Builders;
import org.openstack4j.api.image.v2.ImageService;
import org.openstack4j.model.common.Identifier;
import org.openstack4j.model.identity.v3.Token;
import org.openstack4j.openstack.OSFactory;

/**
 * A user who has signed in at the token service by openstack4j.
 *
 * @param token for the project
 * @param project its ID
 */
record OpenStackUser(Token token, String project) {

  static OpenStackUser signsIn(RunningService service, String name) {
    Persona persona = service.user(name).persona();
    Identifier domain = Identifier.byName("Default");
    Token token =
        OSFactory.builderV3()
            .endpoint(service.session().identity() + "/v3")
            .credentials(name, persona.user().password(), domain)
            .scopeToProject(Identifier.byName(persona.project().name()), domain)
            .authenticate()
            .getToken();
    return new OpenStackUser(token, token.getProject().getId());
  }

  /** The images as this user sees them; openstack4j keeps one user a thread. */
  ImageService images() {
    return OSFactory.clientFromToken(token).imagesV2();
  }

  /** Registers an image of that name. */
  String registers(String name) {
    return images().create(Builders.imageV2().name(name).build()).getId();
  }
}

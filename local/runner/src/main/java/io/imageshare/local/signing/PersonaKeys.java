package io.imageshare.local.signing;

import io.imageshare.admit.signing.AccessKey;
import io.imageshare.local.tokens.ClaimTexts;
import io.imageshare.local.users.Directory;
import io.imageshare.local.users.Grant;
import io.imageshare.local.users.Persona;
import io.imageshare.local.users.Scope;
import io.imageshare.local.users.UserTokens;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The access keys of made-up users, each for the project in which its user works. */
public final class PersonaKeys implements Function<String, Optional<AccessKey>> {
  private final Map<String, Persona> personas = new TreeMap<>();
  private final Directory directory;
  private final UserTokens tokens;

  /**
   * @param directory what they are in their projects
   * @param tokens what their tokens would say
   */
  public PersonaKeys(Collection<Persona> personas, Directory directory, UserTokens tokens) {
    personas.forEach(persona -> this.personas.put(persona.accessKey(), persona));
    this.directory = directory;
    this.tokens = tokens;
  }

  /** The key of that ID, if its user is still something in the project. */
  @Override
  public Optional<AccessKey> apply(String id) {
    return Optional.ofNullable(personas.get(id)).flatMap(this::key);
  }

  private Optional<AccessKey> key(Persona persona) {
    Scope scope = new Scope.OfProject(persona.project());
    return directory
        .users()
        .get(persona.user().id())
        .flatMap(user -> directory.grant(user, scope))
        .map(grant -> new AccessKey(persona.accessKey(), persona.secretKey(), claims(grant)));
  }

  private ObjectNode claims(Grant grant) {
    ObjectNode claims = JsonNodeFactory.instance.objectNode();
    claims.put("sub", grant.user().id());
    ClaimTexts.of(tokens.claims(grant)).forEach(claims::put);
    return claims;
  }
}

package io.imageshare.local.machine;

import io.imageshare.http.ClaimNames;
import io.imageshare.local.deployment.Deployment;
import io.imageshare.local.deployment.DeploymentSettings;
import io.imageshare.local.deployment.StartException;
import io.imageshare.local.identity.EndedTokens;
import io.imageshare.local.identity.IdentityApi;
import io.imageshare.local.session.Session.KnownUser;
import io.imageshare.local.signing.PersonaKeys;
import io.imageshare.local.signing.SignatureAuthorizer;
import io.imageshare.local.template.TokenAuthorizer;
import io.imageshare.local.tokens.Authorizer;
import io.imageshare.local.tokens.SigningKey;
import io.imageshare.local.tokens.TokenCheck;
import io.imageshare.local.tokens.TokenIssuer;
import io.imageshare.local.users.Directory;
import io.imageshare.local.users.MadeUpUsers;
import io.imageshare.local.users.Persona;
import io.imageshare.local.users.Scope;
import io.imageshare.local.users.UserTokens;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who there is, and how they prove it.
 *
 * @param authorizer what tells who sent a request
 * @param api what issues tokens
 * @param directory all users
 * @param tokens what signs theirs
 */
record Identity(Authorizer authorizer, IdentityApi api, Directory directory, UserTokens tokens) {
  static Identity of(Deployment deployment, DeploymentSettings settings, Clock clock)
      throws StartException {
    TokenAuthorizer asked = deployment.authorizer();
    Directory directory = Directory.of(MadeUpUsers.ALL);
    SigningKey key;
    EndedTokens ended;
    if (settings.data().isPresent()) {
      DataFolder folder = new DataFolder(settings.data().get());
      try {
        key = folder.key();
        ended = folder.ended(directory, clock);
      } catch (IOException unusable) {
        throw new StartException(String.valueOf(unusable.getMessage()), unusable);
      }
    } else {
      key = SigningKey.generate();
      ended = new EndedTokens(directory, clock);
    }
    ClaimNames names = deployment.claimNames();
    String region = deployment.imageRegion();
    TokenIssuer issuer = new TokenIssuer(key, asked.issuer(), asked.audience().get(0), clock);
    UserTokens tokens = new UserTokens(issuer, names, region);
    TokenCheck check =
        new TokenCheck(key, asked.issuer(), Set.copyOf(asked.audience()), clock, ended::contains);
    Authorizer authorizer =
        new SignatureAuthorizer(
            new PersonaKeys(MadeUpUsers.ALL, directory, tokens),
            clock,
            byToken(check, asked.header().toLowerCase(Locale.ROOT)));
    return new Identity(
        authorizer,
        new IdentityApi(directory, tokens, check, ended, authorizer, names, region),
        directory,
        tokens);
  }

  /** The made-up users, each with a new token. */
  List<KnownUser> users() {
    return MadeUpUsers.ALL.stream().flatMap(persona -> known(persona).stream()).toList();
  }

  private static Authorizer byToken(TokenCheck check, String header) {
    return request -> check.check(request.header(header));
  }

  private Optional<KnownUser> known(Persona persona) {
    return directory
        .grant(persona.user(), new Scope.OfProject(persona.project()))
        .map(grant -> new KnownUser(persona, tokens.issue(grant, List.of("password"))));
  }
}

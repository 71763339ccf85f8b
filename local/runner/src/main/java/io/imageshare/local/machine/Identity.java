package io.imageshare.local.machine;

import io.imageshare.local.deployment.Deployment;
import io.imageshare.local.deployment.DeploymentSettings;
import io.imageshare.local.deployment.StartException;
import io.imageshare.local.dynamodb.TokenAuthorizer;
import io.imageshare.local.gateway.Authorizer;
import io.imageshare.local.session.Session.KnownUser;
import io.imageshare.local.tokens.SigningKey;
import io.imageshare.local.tokens.TokenCheck;
import io.imageshare.local.tokens.TokenIssuer;
import io.imageshare.local.users.MadeUpUsers;
import io.imageshare.local.users.UserTokens;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who there is, and how they prove it.
 *
 * @param authorizer what checks their tokens
 * @param users with their tokens
 */
record Identity(Authorizer authorizer, List<KnownUser> users) {
  private static final String KEY_FILE = "token-key.json";

  static Identity of(Deployment deployment, DeploymentSettings settings, Clock clock)
      throws StartException {
    TokenAuthorizer asked = deployment.authorizer();
    SigningKey key = key(settings.data());
    Set<String> audiences = Set.copyOf(asked.audience());
    TokenCheck check = new TokenCheck(key, asked.issuer(), audiences, clock);
    String header = asked.header().toLowerCase(Locale.ROOT);
    TokenIssuer issuer = new TokenIssuer(key, asked.issuer(), asked.audience().get(0), clock);
    UserTokens tokens = new UserTokens(issuer, deployment.claimNames(), deployment.imageRegion());
    return new Identity(
        request -> check.check(request.header(header)),
        MadeUpUsers.ALL.stream().map(user -> new KnownUser(user, tokens.of(user))).toList());
  }

  private static SigningKey key(Optional<Path> data) throws StartException {
    if (data.isEmpty()) {
      return SigningKey.generate();
    }
    try {
      return SigningKey.keptIn(data.get().resolve(KEY_FILE));
    } catch (IOException unusable) {
      throw new StartException(String.valueOf(unusable.getMessage()), unusable);
    }
  }
}

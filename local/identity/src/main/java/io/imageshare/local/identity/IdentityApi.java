package io.imageshare.local.identity;

import io.imageshare.http.ClaimNames;
import io.imageshare.local.http.Exchange;
import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpEndpoint;
import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.routing.RouteTable;
import io.imageshare.local.tokens.Authorizer;
import io.imageshare.local.tokens.TokenCheck;
import io.imageshare.local.tokens.Verdict;
import io.imageshare.local.users.Directory;
import io.imageshare.local.users.UserTokens;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The identity service. */
public final class IdentityApi implements HttpEndpoint {
  /** Where it is below the address of the HTTP API. */
  public static final String PREFIX = "/identity";

  private final RouteTable<IdentityOperation> routes;
  private final Authorizer authorizer;
  private final TokenReader reader;

  /**
   * @param directory who there is
   * @param issuer what signs tokens
   * @param check what checks them
   * @param ended where they are ended
   * @param authorizer what tells who is asking
   * @param names the claims of tokens
   * @param region that services are in
   */
  public IdentityApi(
      Directory directory,
      UserTokens issuer,
      TokenCheck check,
      EndedTokens ended,
      Authorizer authorizer,
      ClaimNames names,
      String region) {
    this.reader = new TokenReader(directory, names);
    this.authorizer = authorizer;
    Function<String, Optional<KnownToken>> tokens = text -> read(check.check(text));
    this.routes =
        new RouteTable<>(
            IdentityRoutes.of(
                new TokenOperations(directory, issuer, tokens, ended, new Catalog(region)),
                new ProjectOperations(directory, region),
                new UserOperations(directory, ended),
                new RoleOperations(directory)));
  }

  /** Whether a path is this service's. */
  public static boolean owns(String path) {
    return List.of(PREFIX, "/v3").stream()
        .anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
  }

  @Override
  public void take(Exchange exchange) {
    HttpRequest request = exchange.request();
    // Asking for the head is asking for all, of which the server sends the head.
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    routes
        .find(method, path(request.path()))
        .ifPresentOrElse(
            match -> whole(exchange, match),
            () -> exchange.answer(IdentityError.NOT_FOUND.answer("There is nothing here.")));
  }

  private void whole(Exchange exchange, RouteTable.Match<IdentityOperation> match) {
    exchange.readBody(
        () -> exchange.answer(answer(exchange.request(), match)),
        why -> exchange.answer(IdentityError.of(why)));
  }

  private HttpAnswer answer(HttpRequest request, RouteTable.Match<IdentityOperation> match) {
    try {
      Optional<KnownToken> caller = read(authorizer.check(request));
      IdentityOperation operation = match.route().target();
      return operation.answer(new IdentityRequest(request, match.pathParameters(), caller));
    } catch (IdentityException refused) {
      return refused.answer();
    }
  }

  private Optional<KnownToken> read(Verdict verdict) {
    return verdict instanceof Verdict.Accepted accepted
        ? reader.read(accepted.claims())
        : Optional.empty();
  }

  /** The path below this service's, without a slash at the end. */
  private static String path(String path) {
    String below = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path;
    String trimmed = below.endsWith("/") ? below.substring(0, below.length() - 1) : below;
    return trimmed.isEmpty() ? "/" : trimmed;
  }
}

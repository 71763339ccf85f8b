package io.imageshare.local.template;

import java.util.List;

/**
 * What the HTTP API asks of a token before it calls a function: a JWT authorizer.
 *
 * @param header the header that the token comes in, such as {@code X-Auth-Token}
 * @param issuer who has to have issued it
 * @param audience whom it has to be for, one of these
 */
public record TokenAuthorizer(String header, String issuer, List<String> audience) {
  private static final String HEADER = "$request.header.";

  public TokenAuthorizer {
    audience = List.copyOf(audience);
  }

  static TokenAuthorizer read(Properties authorizer) throws TemplateException {
    String source = authorizer.text("IdentitySource");
    if (!source.startsWith(HEADER)) {
      throw authorizer.wrong("IdentitySource", "isn't a header: " + source);
    }
    Properties jwt = authorizer.in("JwtConfiguration");
    return new TokenAuthorizer(
        source.substring(HEADER.length()), jwt.text("issuer"), jwt.texts("audience"));
  }
}

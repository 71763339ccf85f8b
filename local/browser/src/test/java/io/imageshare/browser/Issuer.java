package io.imageshare.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An OpenID Connect provider, as far as a browser sees one, that knows one person. */
final class Issuer {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String CODE = "code-1";

  private final Person person;
  private Map<String, String> asked = Map.of();
  private boolean verified;
  private boolean refusing;
  private boolean over;

  Issuer(Person person) {
    this.person = person;
  }

  /** From now on it signs nobody in. */
  void refuse() {
    refusing = true;
  }

  /** The person is no longer signed in at the issuer itself. */
  void endSession() {
    over = true;
  }

  /** What the page asked when it sent the browser here. */
  Map<String, String> asked() {
    return asked;
  }

  /** Whether the code was redeemed by whoever had asked for it. */
  boolean verified() {
    return verified;
  }

  /** Answers the browser at the issuer's addresses. */
  void answerIn(BrowserContext context) {
    context.route(Tokens.ISSUER + "/.well-known/openid-configuration", this::discover);
    context.route(Tokens.ISSUER + "/authorize?**", this::authorize);
    context.route(Tokens.ISSUER + "/token", this::redeem);
  }

  private void discover(Route route) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("issuer", Tokens.ISSUER)
            .put("authorization_endpoint", Tokens.ISSUER + "/authorize")
            .put("token_endpoint", Tokens.ISSUER + "/token");
    fulfill(route, 200, json);
  }

  /** The person is signed in, or signs in if that may be asked, and is sent back with a code. */
  private void authorize(Route route) {
    asked = form(URI.create(route.request().url()).getRawQuery());
    String state = URLEncoder.encode(asked.getOrDefault("state", ""), UTF_8);
    String back = asked.get("redirect_uri") + "?" + answer() + "&state=" + state;
    route.fulfill(new Route.FulfillOptions().setStatus(302).setHeaders(Map.of("Location", back)));
  }

  private String answer() {
    if (refusing) {
      return "error=access_denied";
    }
    boolean mayAsk = !"none".equals(asked.get("prompt"));
    return over && !mayAsk ? "error=login_required" : "code=" + CODE;
  }

  private void redeem(Route route) {
    Map<String, String> sent = form(String.valueOf(route.request().postData()));
    String challenge = asked.getOrDefault("code_challenge", "");
    verified =
        CODE.equals(sent.get("code"))
            && challenge.equals(challenge(sent.getOrDefault("code_verifier", "")));
    ObjectNode idToken =
        JSON.createObjectNode().put("name", "Ravi").put("nonce", asked.get("nonce"));
    ObjectNode json =
        JSON.createObjectNode()
            .put("token_type", "Bearer")
            .put("access_token", person.token())
            .put("id_token", unsigned(idToken));
    fulfill(route, verified ? 200 : 400, json);
  }

  private static void fulfill(Route route, int status, ObjectNode json) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(status)
            // As issuers answer that permit pages of every origin.
            .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))
            .setContentType("application/json")
            .setBody(json.toString()));
  }

  private static String unsigned(ObjectNode claims) {
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return base64.encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8))
        + "."
        + base64.encodeToString(claims.toString().getBytes(UTF_8))
        + ".";
  }

  private static String challenge(String verifier) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, String> form(String encoded) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.put(
            URLDecoder.decode(pair.substring(0, equals), UTF_8),
            URLDecoder.decode(pair.substring(equals + 1), UTF_8));
      }
    }
    return fields;
  }
}

package io.imageshare.local.runtime;

import com.huaweicloud.sdk.core.auth.AKSKSigner;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.http.HttpMethod;
import com.huaweicloud.sdk.core.http.HttpRequest;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events of the API for signed requests, signed now by Huawei Cloud's own client.
 *
 * @param accessKey the ID of the key
 * @param secret what it signs with
 */
public record SignedEvents(String accessKey, String secret) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The event of a GET request for that path. */
  public String get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder()
            .withEndpoint("https://images.example.org")
            .withPath(path)
            .withMethod(HttpMethod.GET)
            .build();
    BasicCredentials key = new BasicCredentials().withAk(accessKey).withSk(secret);
    ObjectNode event = JSON.createObjectNode().put("version", "2.0").put("routeKey", "$default");
    event.put("rawPath", path).put("rawQueryString", "").put("isBase64Encoded", false);
    ObjectNode headers = event.putObject("headers");
    for (Map.Entry<String, String> header :
        AKSKSigner.getInstance().sign(request, key).entrySet()) {
      headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue());
    }
    headers.put("host", "images.example.org");
    ObjectNode context = event.putObject("requestContext").put("requestId", "JKJaXmPLvHcESHA=");
    context.putObject("http").put("method", "GET").put("path", path);
    return event.toString();
  }

  /** The text of the secret that holds the key, for a project. */
  public String secretOf(String project, String region) {
    ObjectNode keys = JSON.createObjectNode();
    ObjectNode key = keys.putObject(accessKey).put("secret", secret);
    key.putObject("claims")
        .put("project_id", project)
        .put("region", region)
        .put("roles", "[member reader]");
    return keys.toString();
  }
}

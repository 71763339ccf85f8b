package io.imageshare.rules.cloud;

import io.imageshare.local.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the template says, as the tests deploy it. */
public final class TestDeployment {
  /** Who has signed the sample events' tokens. */
  private static final String TOKEN_ISSUER = "https://identity.example.org";

  /** Read once, for it is long, and there are thousands of deployments. */
  private static final JsonNode TREE = tree();

  private TestDeployment() {}

  private static JsonNode tree() {
    try {
      return Template.tree(Template.nearest());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Deployed with a table of that name. */
  public static Template of(String table) {
    try {
      return Template.of(
          TREE, Map.of("AWS::Region", Cloud.REGION, "Table", table, "TokenIssuer", TOKEN_ISSUER));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package io.imageshare.authorization;

import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Project;
import java.util.List;
import java.util.stream.Stream;

/** Who can ask with a good token, each with the title of its column. */
enum CallerKind {
  OWNER("owner"),
  READER("owner, reader only"),
  PENDING("pending"),
  ACCEPTED("accepted"),
  REJECTED("rejected"),
  FORMER("stopped"),
  STRANGER("stranger"),
  FORGER("stranger, forged headers"),
  LOOK_ALIKE("stranger, look-alike claims"),
  NESTED("stranger, nested claims"),
  CHOOSER("owner chosen"),
  OPERATOR("operator"),
  SERVICE("service"),
  NO_PROJECT("no project"),
  NO_ROLE("no role"),
  NOT_NAMED("project not named"),
  OTHER_REGION("other region");

  private final String title;

  CallerKind(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Those whose answers follow from how they stand to the image. */
  static List<CallerKind> entitled(ImageState state) {
    return Stream.of(values())
        .filter(caller -> !caller.isNowhereEntitled())
        .filter(caller -> state.hasRecipients() || !caller.isRecipient())
        .toList();
  }

  /** Those whose tokens don't entitle them to anything, however the image is. */
  static List<CallerKind> unentitled() {
    return Stream.of(values()).filter(CallerKind::isNowhereEntitled).toList();
  }

  private boolean isRecipient() {
    return this == PENDING || this == ACCEPTED || this == REJECTED;
  }

  private boolean isNowhereEntitled() {
    return compareTo(NO_PROJECT) >= 0;
  }

  /** The project that it acts for. */
  Project project(Scene scene) {
    return switch (this) {
      case OWNER, READER, CHOOSER -> scene.owner();
      case PENDING -> scene.pending();
      case ACCEPTED, NO_PROJECT, NO_ROLE, OTHER_REGION -> scene.accepted();
      case REJECTED -> scene.rejected();
      case FORMER -> scene.former();
      case STRANGER, FORGER, LOOK_ALIKE, NESTED, OPERATOR, SERVICE, NOT_NAMED -> scene.stranger();
    };
  }

  /** A recipient that it isn't itself. */
  Project another(Scene scene) {
    return this == PENDING ? scene.accepted() : scene.pending();
  }

  /** A request of its own. */
  Call asks(Scene scene, String routeKey) {
    return switch (this) {
      case OWNER, PENDING, ACCEPTED, REJECTED, FORMER, STRANGER -> project(scene).asks(routeKey);
      case READER -> scene.owner().asks(routeKey).claim("roles", "[reader]");
      case FORGER -> forged(scene.stranger().asks(routeKey), scene.owner().id());
      case LOOK_ALIKE -> lookingAlike(scene.stranger().asks(routeKey), scene.owner().id());
      case NESTED -> nesting(scene.stranger().asks(routeKey), scene.owner().id());
      case CHOOSER ->
          scene
              .stranger()
              .asks(routeKey)
              .claim("projects", scene.stranger() + " " + scene.owner())
              .header("x-project-id", scene.owner().id());
      case OPERATOR -> scene.stranger().asks(routeKey).claim("scope", "openid image.admin");
      case SERVICE ->
          scene.stranger().asks(routeKey).without("project_id").claim("scope", "image.access");
      case NO_PROJECT -> scene.accepted().asks(routeKey).without("project_id");
      case NO_ROLE -> scene.accepted().asks(routeKey).claim("roles", "[]");
      case NOT_NAMED -> scene.stranger().asks(routeKey).header("x-project-id", scene.owner().id());
      case OTHER_REGION -> scene.accepted().asks(routeKey).claim("region", "eu-test-9");
    };
  }

  /**
   * With claims of which API Gateway has made texts: the role {@code project admin}, and scopes and
   * projects of several words.
   */
  private static Call lookingAlike(Call call, String project) {
    return call.claim("roles", "[member project admin]")
        .claim("scope", "[my image.admin image.access]")
        .claim("projects", "[my " + project + "]");
  }

  /** With claims of which API Gateway has made texts: lists in lists, and objects. */
  private static Call nesting(Call call, String project) {
    return call.claim("scope", "map[scope:[image.admin image.access]]")
        .claim("projects", "[[" + project + "]]")
        .claim("resource_access", "map[imageshare:map[roles:[a admin b]]]");
  }

  /** With the headers by which services behind other gateways are told who is asking. */
  private static Call forged(Call call, String project) {
    return call.header("project_id", project)
        .header("x-tenant-id", project)
        .header("x-owner", project)
        .header("x-roles", "admin")
        .header("x-scope", "image.admin")
        .header("x-identity-status", "Confirmed")
        .header("x-is-admin-project", "True")
        .header("x-amzn-oidc-data", "e30.eyJyb2xlcyI6WyJhZG1pbiJdfQ.")
        .header("authorization", "Bearer e30.eyJyb2xlcyI6WyJhZG1pbiJdfQ.");
  }
}

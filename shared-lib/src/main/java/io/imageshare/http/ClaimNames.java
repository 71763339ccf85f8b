package io.imageshare.http;

/**
 * Which claims of a token tell who is asking: a setting of the deployment, as every issuer has its
 * own.
 *
 * @param project the project that the token is scoped to
 * @param projects all projects of the user, of whom one is chosen by the header {@code
 *     X-Project-Id}
 * @param region the region that the token is for
 * @param roles the roles of the user in the project
 * @param scope the scopes of the token
 */
public record ClaimNames(
    String project, String projects, String region, String roles, String scope) {
  public static final ClaimNames DEFAULTS =
      new ClaimNames("project_id", "projects", "region", "roles", "scope");
}

package io.imageshare.local.users;

import java.util.List;

/**
 * A user.
 *
 * @param id 32 hexadecimal digits
 * @param name what people call it
 * @param project in which it works
 * @param roles what it is there
 * @param scopes what its tokens permit beyond that
 */
public record User(
    String id, String name, Project project, List<String> roles, List<String> scopes) {}

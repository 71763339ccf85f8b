package io.imageshare.local.users;

/**
 * A made-up user with its place.
 *
 * @param user who it is
 * @param project in which it works
 * @param role what it is there
 */
public record Persona(User user, Project project, String role) {}

package io.imageshare.local.users;

/**
 * A role that users have in projects.
 *
 * @param id 32 hexadecimal digits
 * @param name by which it is known to services
 */
public record Role(String id, String name) {}

package io.imageshare.local.users;

/**
 * A project.
 *
 * @param id 32 hexadecimal digits
 * @param name what people call it
 */
public record Project(String id, String name) {}

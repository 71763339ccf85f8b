package io.imageshare.local.users;

import java.util.List;

/**
 * A user.
 *
 * @param id 32 hexadecimal digits
 * @param name what people call it
 * @param password by which it gets tokens
 * @param scopes what its tokens permit beyond its roles
 */
public record User(String id, String name, String password, List<String> scopes) {

  public User {
    scopes = List.copyOf(scopes);
  }

  /** Without the password, which belongs into no log. */
  @Override
  public String toString() {
    return "User[" + name + "]";
  }
}

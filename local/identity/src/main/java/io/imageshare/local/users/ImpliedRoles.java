package io.imageshare.local.users;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Roles that imply others, as the identity service of OpenStack has them. */
final class ImpliedRoles {
  private static final Map<String, Set<String>> IMPLIED =
      Map.of(
          "admin", Set.of("manager", "member", "reader"),
          "manager", Set.of("member", "reader"),
          "member", Set.of("reader"));

  private ImpliedRoles() {}

  /** Those roles with all that they imply. */
  static Set<String> with(Set<String> roles) {
    Set<String> all = new TreeSet<>(roles);
    roles.forEach(role -> all.addAll(IMPLIED.getOrDefault(role, Set.of())));
    return all;
  }
}

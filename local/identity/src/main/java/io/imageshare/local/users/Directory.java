package io.imageshare.local.users;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All users, projects and roles, and who has which role where. What is made ends with it. */
public final class Directory {
  private static final String SYSTEM = "system";

  private final Registry<User> users = new Registry<>(User::id, User::name);
  private final Registry<Project> projects = new Registry<>(Project::id, Project::name);
  private final Registry<Role> roles = new Registry<>(Role::id, Role::name);

  /** The IDs of roles, by user and project or {@link #SYSTEM}. */
  private final Map<Place, Set<String>> assignments = new HashMap<>();

  private record Place(String user, String where) {}

  /** The made-up users with their projects, and the roles that services know. */
  public static Directory of(Collection<Persona> personas) {
    Directory directory = new Directory();
    for (String name : new String[] {"admin", "manager", "member", "reader"}) {
      directory.roles.add(new Role(newId(), name));
    }
    for (Persona persona : personas) {
      directory.users.add(persona.user());
      directory.projects.add(persona.project());
      directory
          .roles
          .named(persona.role())
          .ifPresent(role -> directory.assign(role, persona.user(), persona.project()));
    }
    return directory;
  }

  /** A new ID: 32 hexadecimal digits. */
  public static String newId() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  /** The users. */
  public Registry<User> users() {
    return users;
  }

  /** The projects. */
  public Registry<Project> projects() {
    return projects;
  }

  /** The roles. */
  public Registry<Role> roles() {
    return roles;
  }

  /** Gives the user the role in the project. */
  public void assign(Role role, User user, Project project) {
    assign(role, new Place(user.id(), project.id()));
  }

  /** Gives the user the role in the cloud itself. */
  public void assignInSystem(Role role, User user) {
    assign(role, new Place(user.id(), SYSTEM));
  }

  private synchronized void assign(Role role, Place place) {
    assignments.computeIfAbsent(place, none -> new HashSet<>()).add(role.id());
  }

  /** Takes the role from the user in the project, and tells whether it had it. */
  public synchronized boolean unassign(Role role, User user, Project project) {
    return assignments
        .getOrDefault(new Place(user.id(), project.id()), new HashSet<>())
        .remove(role.id());
  }

  /** The names of all that the user is in the project, also by what its roles imply. */
  public Set<String> rolesIn(Project project, User user) {
    return roles(new Place(user.id(), project.id()));
  }

  /** The same in the cloud itself. */
  public Set<String> rolesInSystem(User user) {
    return roles(new Place(user.id(), SYSTEM));
  }

  private synchronized Set<String> roles(Place place) {
    Set<String> names = new HashSet<>();
    for (String id : assignments.getOrDefault(place, Set.of())) {
      roles.get(id).map(Role::name).ifPresent(names::add);
    }
    return ImpliedRoles.with(names);
  }

  /** What a user's token for that scope entitles to; empty if the user has no role there. */
  public Optional<Grant> grant(User user, Scope scope) {
    Set<String> names = Set.of();
    if (scope instanceof Scope.OfProject one) {
      names = rolesIn(one.project(), user);
    } else if (scope instanceof Scope.OfSystem) {
      names = rolesInSystem(user);
    }
    return names.isEmpty() && !(scope instanceof Scope.None)
        ? Optional.empty()
        : Optional.of(new Grant(user, scope, names));
  }
}

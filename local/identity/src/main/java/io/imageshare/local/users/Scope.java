package io.imageshare.local.users;

/** What a token is for. */
public sealed interface Scope {

  /** One project. */
  record OfProject(Project project) implements Scope {}

  /** The cloud itself. */
  record OfSystem() implements Scope {}

  /** Nothing yet: to get another token by. */
  record None() implements Scope {}
}

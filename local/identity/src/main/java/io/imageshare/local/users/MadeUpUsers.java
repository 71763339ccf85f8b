package io.imageshare.local.users;

import java.util.List;

/**
 * The users that there are from the start; the projects of three are those of the sample events.
 */
public final class MadeUpUsers {
  /** The password of all of them. */
  public static final String PASSWORD = "secret";

  /** Owns images, and shares them. */
  public static final Persona OLIVIA =
      new Persona(
          user("01d1a7f0c3b24e5f8a9b0c1d2e3f4a51", "olivia"),
          new Project("0b2c5f0e8d3a4c1b9e7f6a5d4c3b2a10", "owners"),
          "member");

  /** Receives images. */
  public static final Persona RAVI =
      new Persona(
          user("02e2b8a1d4c35f609bac1d2e3f4a5b62", "ravi"),
          new Project("6f1a9c3e5b7d4e2f8a0c1b3d5e7f9a2b", "recipients"),
          "member");

  /** Asks before it makes servers and disks for others. */
  public static final Persona COMPUTE =
      new Persona(
          user("03f3c9b2e5d46071acbd2e3f4a5b6c73", "compute", "image.access"),
          new Project("c4d8e2f6a1b34c5d9e7f8a6b5c4d3e2f", "services"),
          "member");

  /** Makes more users and projects. */
  public static final Persona ADMIN =
      new Persona(
          user("0404dac3f6e57182bdce3f4a5b6c7d84", "admin"),
          new Project("d5e9f307b2c45d6eaf809b7c6d5e4f30", "admin"),
          "admin");

  /** All of them. */
  public static final List<Persona> ALL = List.of(OLIVIA, RAVI, COMPUTE, ADMIN);

  private MadeUpUsers() {}

  private static User user(String id, String name, String... scopes) {
    return new User(id, name, PASSWORD, List.of(scopes));
  }
}

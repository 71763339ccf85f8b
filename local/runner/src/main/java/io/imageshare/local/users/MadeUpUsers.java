package io.imageshare.local.users;

import java.util.List;

/** The users that there are from the start, whose projects are those of the sample events. */
public final class MadeUpUsers {
  private static final List<String> ROLES = List.of("member", "reader");

  /** Owns images, and shares them. */
  public static final User OLIVIA =
      new User(
          "01d1a7f0c3b24e5f8a9b0c1d2e3f4a51",
          "olivia",
          new Project("0b2c5f0e8d3a4c1b9e7f6a5d4c3b2a10", "owners"),
          ROLES,
          List.of());

  /** Receives images. */
  public static final User RAVI =
      new User(
          "02e2b8a1d4c35f609bac1d2e3f4a5b62",
          "ravi",
          new Project("6f1a9c3e5b7d4e2f8a0c1b3d5e7f9a2b", "recipients"),
          ROLES,
          List.of());

  /** Asks before it makes servers and disks for others. */
  public static final User COMPUTE =
      new User(
          "03f3c9b2e5d46071acbd2e3f4a5b6c73",
          "compute",
          new Project("c4d8e2f6a1b34c5d9e7f8a6b5c4d3e2f", "services"),
          ROLES,
          List.of("image.access"));

  /** All of them. */
  public static final List<User> ALL = List.of(OLIVIA, RAVI, COMPUTE);

  private MadeUpUsers() {}
}

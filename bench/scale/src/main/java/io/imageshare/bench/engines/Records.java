package io.imageshare.bench.engines;

import io.imageshare.bench.engines.Session.Found;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

/** Images and shares: made by their numbers, changed and read as the service does it. */
final class Records {
  /** How many images there are, each offered to one and the same project. */
  static final int IMAGES = 50_000;

  private static final String REGION = "eu-test-1";
  private static final String TIME = "2026-11-03T12:00:00.000000000Z";
  private static final String COLLECTOR = "6f1a9c3e5b7d4e2f8a0c1b3d5e7f9a2b";
  private static final String IMAGE =
      "INSERT INTO image (region, id, owner, kind, status, visibility, hidden, encrypted,"
          + " protected, name, disk_format, container_format, size, virtual_size, min_disk, min_ram, tags,"
          + " properties, shares, accepted, edition, created, updated) VALUES (?, ?,"
          + " '0b2c5f0e8d3a4c1b9e7f6a5d4c3b2a10', 'system_disk', 'active', 'private', 0, 0, 0,"
          + " 'ubuntu-24.04', 'qcow2', 'bare', 2361393152, 10737418240, 10, 1024, '[\"linux\",\"lts\"]',"
          + " '{\"os_distro\":\"ubuntu\",\"os_version\":\"24.04\"}', 0, 0, 1, ?, ?)";
  private static final String SHARE =
      "INSERT INTO share (region, image, project, state, created, updated)"
          + " VALUES (?, ?, ?, 'pending', ?, ?)";
  private static final String COUNT =
      "UPDATE image SET shares = shares + ?, accepted = accepted + ? WHERE region = ? AND id = ?";
  private static final String ANSWER =
      "UPDATE share SET state = ?, updated = ? WHERE region = ? AND image = ? AND project = ?";
  private static final String STANDING =
      "SELECT image.*, share.* FROM image LEFT JOIN share ON share.region = image.region"
          + " AND share.image = image.id AND share.project = ? WHERE image.region = ?"
          + " AND image.id = ?";
  private static final String STATE =
      "SELECT state FROM share WHERE region = ? AND image = ? AND project = ?";
  private static final String PAGE =
      "SELECT image.*, share.* FROM share JOIN image ON image.region = share.region"
          + " AND image.id = share.image WHERE share.region = ? AND share.project = ?"
          + " AND share.state = 'pending' AND share.image < ? ORDER BY share.region,"
          + " share.project, share.state, share.image DESC LIMIT 26";

  private Records() {}

  static void seed(Session session) throws SQLException {
    for (int number = 0; number < IMAGES; number++) {
      session.change(IMAGE, REGION, image(number), TIME, TIME);
      write(session, number, COLLECTOR);
    }
  }

  private static String image(long number) {
    return "01900000-0000-7000-8000-%012x".formatted(number % IMAGES);
  }

  private static String project(long number) {
    return "%032x".formatted(number);
  }

  private static void write(Session session, long number, String project) throws SQLException {
    session.change(SHARE, REGION, image(number), project, TIME, TIME);
    session.change(COUNT, 1, 0, REGION, image(number));
  }

  /** An offer of that number, which there is none of. */
  static void offer(Session session, long number) throws SQLException {
    expect(1, session.query(STANDING, project(number), REGION, image(number)));
    write(session, number, project(number));
  }

  /** Another answer to the offer of that number. */
  static void answer(Session session, long number) throws SQLException {
    String image = image(number);
    String project = project(number);
    expect(1, session.query(STANDING, project, REGION, image));
    boolean accepted = session.query(STATE, REGION, image, project).last().equals("accepted");
    session.change(ANSWER, accepted ? "rejected" : "accepted", TIME, REGION, image, project);
    session.change(COUNT, 0, accepted ? -1 : 1, REGION, image);
  }

  /** Any image with its share. */
  static void read(Session session) throws SQLException {
    expect(1, session.query(STANDING, COLLECTOR, REGION, image(any())));
  }

  /** A page from anywhere in the list. */
  static void page(Session session) throws SQLException {
    expect(26, session.query(PAGE, REGION, COLLECTOR, image(26 + any() % (IMAGES - 26))));
  }

  private static long any() {
    return ThreadLocalRandom.current().nextInt(IMAGES);
  }

  private static void expect(int rows, Found found) {
    if (found.rows() != rows) {
      throw new IllegalStateException(found.rows() + " rows instead of " + rows);
    }
  }
}

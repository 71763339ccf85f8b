package io.imageshare.authorization;

import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Project;
import java.util.function.Function;

/**
 * A request that is asked in the table: one row.
 *
 * @param route its route key
 * @param what what it is about where a route is asked in several ways; empty text otherwise
 * @param answered what a cell says of its answer
 * @param filled the request with all that its route needs
 */
record Asked(String route, String what, Answered answered, Function<By, Call> filled) {

  /** A caller, and what it asks about. */
  record By(CallerKind caller, Scene scene, String route) {
    /** A request that names no image in its path. */
    Call call() {
      return caller.asks(scene, route);
    }

    /** A request about the image. */
    Call about() {
      return call().path("image_id", scene.image());
    }

    Project self() {
      return caller.project(scene);
    }

    Project another() {
      return caller.another(scene);
    }
  }

  /** The title of its row. */
  String title() {
    return (route + " " + what).strip();
  }

  /** What the cell of that caller has to say. */
  String told(CallerKind caller, Scene scene) {
    By by = new By(caller, scene, route);
    return answered.told(filled.apply(by).send(), by);
  }

  /** Whether such an answer may have changed something. */
  boolean mayChange(String told) {
    return answered != Answered.BY_A_PLAN
        && !route.startsWith("GET ")
        && told.startsWith("2")
        && !told.endsWith(")");
  }
}

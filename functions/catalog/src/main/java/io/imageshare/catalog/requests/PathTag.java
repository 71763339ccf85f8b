package io.imageshare.catalog.requests;

import io.imageshare.http.Request;

/** The tag that a path names. */
public final class PathTag {
  private PathTag() {}

  /** The tag; refused if it can't be one. */
  public static String of(Request request) {
    return AttributeValues.tag(request.pathParameter("tag"));
  }
}

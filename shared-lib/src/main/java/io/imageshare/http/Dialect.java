package io.imageshare.http;

import io.imageshare.domain.Refusal;

/** The two dialects of the API, which answer refusals with different statuses. */
public enum Dialect {
  /** The Image API v2 of OpenStack, and our own routes beside it. */
  IMAGE_API,
  /** The Image Management Service: the batch calls, their jobs, quotas and keyed tags. */
  CLOUD_IMAGES;

  /** The dialect of a route, such as {@code POST /v1/cloudimages/members}. */
  public static Dialect of(String routeKey) {
    boolean cloudImages =
        routeKey.contains("/cloudimages")
            || routeKey.contains("/jobs/")
            || routeKey.contains("/{project_id}/images/");
    return cloudImages ? CLOUD_IMAGES : IMAGE_API;
  }

  /** The HTTP status of the refusal in this dialect. */
  public int status(Refusal refusal) {
    return this == IMAGE_API ? refusal.imageApiStatus() : refusal.cloudImagesStatus();
  }
}

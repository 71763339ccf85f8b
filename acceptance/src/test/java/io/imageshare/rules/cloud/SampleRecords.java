package io.imageshare.rules.cloud;

import io.imageshare.domain.ImageId;
import io.imageshare.testkit.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records that the sample events are about. */
public final class SampleRecords {
  /** The image of the sample events. */
  public static final ImageId IMAGE = new ImageId("0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b");

  /** The project that owns it. */
  public static final String OWNER = "0b2c5f0e8d3a4c1b9e7f6a5d4c3b2a10";

  /** The project that it is shared with. */
  public static final String RECIPIENT = "6f1a9c3e5b7d4e2f8a0c1b3d5e7f9a2b";

  private static final String JOB = "0192f0c2-11aa-7b2c-9d3e-4f5a6b7c8d9e";
  private static final Set<String> BEFORE_SHARING =
      Set.of("POST /v2/images/{image_id}/members", "POST /v1/cloudimages/members");

  private SampleRecords() {}

  /** Has the table hold what the sample event of the route is about, and nothing else. */
  public static void make(Cloud cloud, String route) {
    cloud.records().restore(Map.of());
    Project owner = cloud.project(OWNER);
    Project recipient = cloud.project(RECIPIENT);
    owner
        .asks("POST /v2/images")
        .claim("scope", "image.admin")
        .body("{'id':'%s','name':'ubuntu','tags':['linux','lts']}", IMAGE)
        .send()
        .succeeds();
    Answer batch = owner.shares(List.of(IMAGE), List.of(recipient));
    keepJob(cloud, owner, batch.succeeds().text("job_id"));
    if (BEFORE_SHARING.contains(route)) {
      owner.stops(IMAGE, recipient).succeeds();
    }
    if (route.endsWith("/copy")) {
      recipient.accepts(IMAGE).succeeds();
    }
  }

  /** Puts the job where the sample events look for it. */
  private static void keepJob(Cloud cloud, Project owner, String id) {
    cloud.records().copyJob(id, JOB);
    owner.asks("GET /v1/cloudimages/job/{job_id}").path("job_id", JOB).send().succeeds();
  }
}

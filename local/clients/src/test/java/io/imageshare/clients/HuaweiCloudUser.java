package io.imageshare.clients;

import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.ims.v2.ImsClient;
import com.huaweicloud.sdk.ims.v2.model.BatchAddMembersRequest;
import com.huaweicloud.sdk.ims.v2.model.BatchDeleteMembersRequest;
import com.huaweicloud.sdk.ims.v2.model.BatchUpdateMembersRequest;
import com.huaweicloud.sdk.ims.v2.model.BatchUpdateMembersRequestBody;
import com.huaweicloud.sdk.ims.v2.model.CopyImageInRegionRequest;
import com.huaweicloud.sdk.ims.v2.model.GlanceAddImageMemberRequest;
import com.huaweicloud.sdk.ims.v2.model.GlanceCreateImageMetadataRequest;
import com.huaweicloud.sdk.ims.v2.model.GlanceDeleteImageMemberRequest;
import com.huaweicloud.sdk.ims.v2.model.GlanceListImageMembersRequest;
import com.huaweicloud.sdk.ims.v2.model.GlanceUpdateImageMemberRequest;
import com.huaweicloud.sdk.ims.v2.model.GlanceUpdateImageMemberRequestBody;
import com.huaweicloud.sdk.ims.v2.model.GlanceUpdateImageRequest;
import com.huaweicloud.sdk.ims.v2.model.GlanceUpdateImageRequestBody;
import com.huaweicloud.sdk.ims.v2.model.ImageInfo;
import com.huaweicloud.sdk.ims.v2.model.ListImagesRequest;
import com.huaweicloud.sdk.ims.v2.model.QuotaInfo;
import com.huaweicloud.sdk.ims.v2.model.ShowImageQuotaRequest;
import com.huaweicloud.sdk.ims.v2.model.ShowJobRequest;
import com.huaweicloud.sdk.ims.v2.model.ShowJobResponse;
import io.imageshare.local.users.Persona;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A user who calls the service by Huawei Cloud's SDK.
 *
 * @param client that signs with the user's access key
 * @param project the ID of the user's project
 */
record HuaweiCloudUser(ImsClient client, String project) {

  static HuaweiCloudUser of(RunningService service, String name) {
    Persona persona = service.user(name).persona();
    return signing(service, persona.project().id(), persona.accessKey(), persona.secretKey());
  }

  /** A user that signs with that key. */
  static HuaweiCloudUser signing(
      RunningService service, String project, String key, String secret) {
    BasicCredentials credentials =
        new BasicCredentials().withAk(key).withSk(secret).withProjectId(project);
    return new HuaweiCloudUser(
        ImsClient.newBuilder()
            .withCredential(credentials)
            .withEndpoints(List.of(service.api().toString()))
            .build(),
        project);
  }

  String registers(String name) {
    return client
        .glanceCreateImageMetadata(
            new GlanceCreateImageMetadataRequest().withBody(body -> body.withName(name)))
        .getId();
  }

  /** Gives an image another name by the Image API's patch, and tells the name that it has then. */
  String renames(String image, String name) {
    GlanceUpdateImageRequestBody change =
        new GlanceUpdateImageRequestBody()
            .withOp(GlanceUpdateImageRequestBody.OpEnum.REPLACE)
            .withPath("/name")
            .withValue(name);
    return client
        .glanceUpdateImage(
            new GlanceUpdateImageRequest().withImageId(image).withBody(List.of(change)))
        .getName();
  }

  /** Offers images in one call; gives its job. */
  String shares(List<String> images, HuaweiCloudUser... recipients) {
    return client
        .batchAddMembers(
            new BatchAddMembersRequest()
                .withBody(body -> body.withImages(images).withProjects(projects(recipients))))
        .getJobId();
  }

  /** Stops sharing images in one call; gives its job. */
  String stops(List<String> images, HuaweiCloudUser... recipients) {
    return client
        .batchDeleteMembers(
            new BatchDeleteMembersRequest()
                .withBody(body -> body.withImages(images).withProjects(projects(recipients))))
        .getJobId();
  }

  /** Answers offers in one call; gives its job. */
  String answers(List<String> images, String status) {
    return client
        .batchUpdateMembers(
            new BatchUpdateMembersRequest()
                .withBody(
                    body ->
                        body.withImages(images)
                            .withProjectId(project)
                            .withStatus(
                                BatchUpdateMembersRequestBody.StatusEnum.fromValue(status))))
        .getJobId();
  }

  /** Offers one image; gives the share's state. */
  String shares(String image, HuaweiCloudUser recipient) {
    return client
        .glanceAddImageMember(
            new GlanceAddImageMemberRequest()
                .withImageId(image)
                .withBody(body -> body.withMember(recipient.project)))
        .getStatus();
  }

  /** Answers one offer; gives the share's state. */
  String answers(String image, String status) {
    return answersFor(this, image, status);
  }

  /** Answers one offer in the name of another project. */
  String answersFor(HuaweiCloudUser recipient, String image, String status) {
    return client
        .glanceUpdateImageMember(
            new GlanceUpdateImageMemberRequest()
                .withImageId(image)
                .withMemberId(recipient.project)
                .withBody(
                    body ->
                        body.withStatus(
                            GlanceUpdateImageMemberRequestBody.StatusEnum.fromValue(status))))
        .getStatus();
  }

  /** Stops sharing one image. */
  void stops(String image, HuaweiCloudUser recipient) {
    client.glanceDeleteImageMember(
        new GlanceDeleteImageMemberRequest().withImageId(image).withMemberId(recipient.project));
  }

  /** The shares of an image, each as {@code project=state}. */
  List<String> members(String image) {
    return client
        .glanceListImageMembers(new GlanceListImageMembersRequest().withImageId(image))
        .getMembers()
        .stream()
        .map(member -> member.getMemberId() + "=" + member.getStatus())
        .toList();
  }

  /** Copies an image; gives the job. */
  String copies(String image, String name) {
    return client
        .copyImageInRegion(
            new CopyImageInRegionRequest().withImageId(image).withBody(body -> body.withName(name)))
        .getJobId();
  }

  ShowJobResponse job(String id) {
    return client.showJob(new ShowJobRequest().withJobId(id));
  }

  List<QuotaInfo> quotas() {
    return client.showImageQuota(new ShowImageQuotaRequest()).getQuotas().getResources();
  }

  ImageInfo image(String id) {
    return client.listImages(new ListImagesRequest().withId(id)).getImages().get(0);
  }

  /** The images that are shared with the user in that state. */
  List<String> shared(String status) {
    return ids(sharedIn(status));
  }

  /** The same, gone through page by page until one is empty, or one has an image again. */
  List<String> pages(String status, int limit) {
    List<String> seen = new ArrayList<>();
    List<String> page = ids(sharedIn(status).withLimit(limit));
    while (!page.isEmpty() && Collections.disjoint(seen, page)) {
      seen.addAll(page);
      page = ids(sharedIn(status).withLimit(limit).withMarker(page.get(page.size() - 1)));
    }
    return seen;
  }

  private static ListImagesRequest sharedIn(String status) {
    return new ListImagesRequest()
        .withImagetype(ListImagesRequest.ImagetypeEnum.SHARED)
        .withVisibility(ListImagesRequest.VisibilityEnum.SHARED)
        .withMemberStatus(ListImagesRequest.MemberStatusEnum.fromValue(status));
  }

  private List<String> ids(ListImagesRequest request) {
    return client.listImages(request).getImages().stream().map(ImageInfo::getId).toList();
  }

  private static List<String> projects(HuaweiCloudUser... recipients) {
    return Stream.of(recipients).map(HuaweiCloudUser::project).toList();
  }
}

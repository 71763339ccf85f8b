"""Lists of images, quotas and replicas."""

import uuid

from huaweicloudsdkims.v2 import (
    CopyImageInRegionRequest,
    CopyImageInRegionRequestBody,
    GlanceListImagesRequest,
    GlanceShowImageRequest,
    ListImagesRequest,
    ShowImageQuotaRequest,
    UpdateImageRequest,
    UpdateImageRequestBody,
)

from batches import answer, job, share


def images(user, **filters):
    return user.ims.list_images(ListImagesRequest(**filters)).images


def ids(images):
    return [image.id for image in images]


def test_what_was_accepted_is_listed_as_shared(owner, recipient, image):
    share(owner, [image], recipient)
    assert images(recipient, imagetype="shared", id=image) == []

    answer(recipient, [image], "accepted")
    for filters in (
        {"imagetype": "shared"},
        {"imagetype": "shared", "visibility": "shared", "member_status": "accepted"},
        {"visibility": "shared"},
        {"owner": owner.project_id},
        {},
    ):
        [listed] = images(recipient, id=image, **filters)
        assert (listed.imagetype, listed.owner) == ("shared", owner.project_id)
    assert images(recipient, imagetype="private", id=image) == []


def test_the_image_api_lists_what_is_shared_too(owner, recipient, image):
    share(owner, [image], recipient)
    answer(recipient, [image], "accepted")
    request = GlanceListImagesRequest(imagetype="shared", member_status="accepted", id=image)
    assert ids(recipient.ims.glance_list_images(request).images) == [image]


def test_an_image_is_private_until_it_is_shared(owner, recipient, image):
    assert [listed.imagetype for listed in images(owner, id=image)] == ["private"]
    share(owner, [image], recipient)
    assert [listed.imagetype for listed in images(owner, id=image)] == ["shared"]


def test_images_are_listed_page_by_page(owner, recipient):
    name = uuid.uuid4().hex
    registered = [owner.registers(name) for _ in range(3)]
    share(owner, registered, recipient)
    answer(recipient, registered, "accepted")

    filters = {"imagetype": "shared", "name": name, "sort_key": "created_at", "sort_dir": "asc"}
    seen = ids(images(recipient, limit=2, **filters))
    seen += ids(images(recipient, limit=2, marker=seen[-1], **filters))
    assert seen == registered


def test_a_number_may_be_sent_as_text(owner, image):
    change = UpdateImageRequestBody("replace", "/min_disk", "40")
    assert owner.ims.update_image(UpdateImageRequest(image, [change])).min_disk == 40


def used(user):
    resources = user.ims.show_image_quota(ShowImageQuotaRequest()).quotas.resources
    return {quota.type: quota.used for quota in resources}


def test_what_is_registered_and_what_is_accepted_counts_in_quotas(owner, recipient):
    before, before_of_recipient = used(owner), used(recipient)
    image = owner.registers("counted")
    share(owner, [image], recipient)
    assert used(owner) == {**before, "image": before["image"] + 1}
    assert used(recipient) == before_of_recipient

    answer(recipient, [image], "accepted")
    accepted = before_of_recipient["image_shared"] + 1
    assert used(recipient) == {**before_of_recipient, "image_shared": accepted}


def test_a_recipient_replicates_what_it_accepted(owner, recipient, image):
    share(owner, [image], recipient)
    answer(recipient, [image], "accepted")
    body = CopyImageInRegionRequestBody(name="replica")
    made = recipient.ims.copy_image_in_region(CopyImageInRegionRequest(image, body))

    done = job(recipient, made)
    assert (done.status, done.entities.image_name) == ("SUCCESS", "replica")
    replica = recipient.ims.glance_show_image(GlanceShowImageRequest(done.entities.image_id))
    assert (replica.name, replica.owner) == ("replica", recipient.project_id)

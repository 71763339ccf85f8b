"""Shares of many images at once."""

import uuid

import pytest
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from huaweicloudsdkims.v2 import ListImagesRequest, ShowJobProgressRequest, ShowJobRequest

from batches import answer, results, share, stop


@pytest.fixture
def images(owner):
    return [owner.registers("ubuntu"), owner.registers("debian")]


def shared(user, images, status):
    """Those of the images that are shared with the user in that state."""
    request = ListImagesRequest(imagetype="shared", member_status=status)
    found = {image.id for image in user.ims.list_images(request).images}
    return [image for image in images if image in found]


def test_shares_of_many_images_from_their_offer_to_their_end(owner, recipient, images):
    offer = share(owner, images, recipient)
    assert (offer.status, offer.job_type) == ("SUCCESS", "imsAddImageMembersJob")
    assert shared(recipient, images, "pending") == images

    accepted = answer(recipient, images, "accepted")
    assert (accepted.status, accepted.job_type) == ("SUCCESS", "imsUpdateImageMembersJob")
    assert shared(recipient, images, "accepted") == images

    assert answer(recipient, images[:1], "rejected").status == "SUCCESS"
    assert shared(recipient, images, "rejected") == images[:1]
    assert shared(recipient, images, "accepted") == images[1:]

    end = stop(owner, images, recipient)
    assert (end.status, end.job_type) == ("SUCCESS", "imsDelImageMembersJob")
    assert shared(recipient, images, "all") == []


def test_a_job_tells_what_became_of_each_image_and_project(owner, recipient, stranger, images):
    offer = share(owner, images, recipient, stranger)
    assert results(offer) == {
        (image, user.project_id): "success" for image in images for user in (recipient, stranger)
    }
    assert offer.begin_time <= offer.end_time


def test_a_job_fails_for_the_image_that_there_is_not(owner, recipient, image):
    nothing = str(uuid.uuid4())
    offer = share(owner, [image, nothing], recipient)
    assert (offer.status, offer.error_code) == ("FAIL", "IMG.0027")
    assert offer.fail_reason == "There is no such image."
    assert results(offer) == {
        (image, recipient.project_id): "success",
        (nothing, recipient.project_id): "fail",
    }


def test_the_progress_of_a_job_is_its_end(owner, recipient, image):
    offer = share(owner, [image], recipient)
    progress = owner.ims.show_job_progress(ShowJobProgressRequest(offer.job_id))
    assert (progress.job_id, progress.status) == (offer.job_id, "SUCCESS")
    assert (progress.begin_time, progress.end_time) == (offer.begin_time, offer.end_time)


def test_nobody_sees_the_job_of_another_project(owner, recipient, image):
    offer = share(owner, [image], recipient)
    with pytest.raises(ClientRequestException) as refused:
        recipient.ims.show_job(ShowJobRequest(offer.job_id))
    assert (refused.value.status_code, refused.value.error_code) == (400, "IMG.0023")


@pytest.mark.parametrize("kind", ["domains", "organizations"])
def test_images_are_shared_with_projects_only(owner, recipient, image, kind):
    with pytest.raises(ClientRequestException) as refused:
        share(owner, [image], recipient, **{kind: ["another"]})
    assert (refused.value.status_code, refused.value.error_code) == (400, "SHARE.0029")

"""What is signed, and what isn't."""

import pytest
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from huaweicloudsdkims.v2 import (
    GlanceUpdateImageRequest,
    GlanceUpdateImageRequestBody,
    ListImagesRequest,
)


def test_an_image_is_changed_by_a_request_whose_body_is_not_signed(owner, image):
    change = GlanceUpdateImageRequestBody(op="replace", path="/name", value="renamed")
    changed = owner.ims.glance_update_image(GlanceUpdateImageRequest(image, [change]))
    assert changed.name == "renamed"


def test_a_wrong_secret_is_told_apart_by_a_code(impostor):
    with pytest.raises(ClientRequestException) as refused:
        impostor.ims.list_images(ListImagesRequest())
    assert refused.value.status_code == 401
    assert refused.value.error_code == "SHARE.0030"

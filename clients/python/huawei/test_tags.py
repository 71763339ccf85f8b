"""Tags of a key and a value each."""

import pytest
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from huaweicloudsdkims.v2 import (
    AddImageTagRequest,
    AddImageTagRequestBody,
    AddOrUpdateTagsRequestBody,
    BatchAddOrDeleteTagsRequest,
    BatchAddOrDeleteTagsRequestBody,
    CreateOrUpdateTagsRequest,
    DeleteImageTagRequest,
    GlanceCreateTagRequest,
    GlanceDeleteTagRequest,
    ListImagesRequest,
    ListImageTagsRequest,
    ListTagsRequest,
    ResourceTag,
)

from batches import answer, share


def add(user, image, key, value):
    body = AddImageTagRequestBody(ResourceTag(key, value))
    user.ims.add_image_tag(AddImageTagRequest(image, body))


def change(user, image, action, **tags):
    listed = [ResourceTag(key, value) for key, value in tags.items()]
    body = BatchAddOrDeleteTagsRequestBody(action, listed)
    user.ims.batch_add_or_delete_tags(BatchAddOrDeleteTagsRequest(image, body))


def put(user, image, **tag):
    user.ims.create_or_update_tags(
        CreateOrUpdateTagsRequest(AddOrUpdateTagsRequestBody(image, **tag))
    )


def remove(user, image, key):
    user.ims.delete_image_tag(DeleteImageTagRequest(image, key))


def tags(user, image):
    listed = user.ims.list_image_tags(ListImageTagsRequest(image)).tags
    return {tag.key: tag.value for tag in listed}


def test_a_key_is_given_a_value_another_and_none(owner, image):
    add(owner, image, "os", "linux")
    add(owner, image, "os", "bsd")
    assert tags(owner, image) == {"os": "bsd"}
    remove(owner, image, "os")
    assert tags(owner, image) == {}


def test_several_tags_come_and_go_at_once(owner, image):
    change(owner, image, "create", os="linux", stage="test", team="red")
    change(owner, image, "delete", os="linux", stage="test")
    assert tags(owner, image) == {"team": "red"}


def test_a_tag_is_added_or_changed_by_the_image_that_the_body_names(owner, image):
    put(owner, image, image_tag=ResourceTag("os", "linux"))
    put(owner, image, image_tag=ResourceTag("os", "bsd"))
    put(owner, image, tag="lts")
    assert tags(owner, image) == {"os": "bsd", "lts": ""}


@pytest.mark.parametrize("key", ["a b", "ä", "50%", "q?x", "a+b", "a%2Fb", "#1"])
def test_a_key_of_any_letters_is_taken_away_by_its_path(owner, image, key):
    add(owner, image, key, "value")
    assert tags(owner, image) == {key: "value"}
    remove(owner, image, key)
    assert tags(owner, image) == {}


def test_tags_of_the_image_api_are_keys_or_keys_with_values(owner, image):
    owner.ims.glance_create_tag(GlanceCreateTagRequest(image, "lts"))
    owner.ims.glance_create_tag(GlanceCreateTagRequest(image, "os=linux"))
    assert tags(owner, image) == {"lts": "", "os": "linux"}
    owner.ims.glance_delete_tag(GlanceDeleteTagRequest(image, "os=linux"))
    assert tags(owner, image) == {"lts": ""}


def test_tags_are_listed_page_by_page_and_find_their_images(owner, image):
    change(owner, image, "create", os="linux", stage="test")
    pages = [
        owner.ims.list_tags(ListTagsRequest(imagetype="private", id=image, limit=1, page=page)).tags
        for page in (1, 2, 3)
    ]
    assert pages == [["os=linux"], ["stage=test"], []]

    found = owner.ims.list_images(ListImagesRequest(tag="stage=test", id=image)).images
    assert [(found.id, found.tags) for found in found] == [(image, ["os=linux", "stage=test"])]


def test_a_recipient_reads_tags_and_changes_none(owner, recipient, image):
    add(owner, image, "os", "linux")
    share(owner, [image], recipient)
    answer(recipient, [image], "accepted")

    assert tags(recipient, image) == {"os": "linux"}
    with pytest.raises(ClientRequestException) as refused:
        add(recipient, image, "os", "bsd")
    assert (refused.value.status_code, refused.value.error_code) == (400, "IMG.0106")


def test_a_tag_that_is_not_there_is_told(owner, image):
    with pytest.raises(ClientRequestException) as refused:
        remove(owner, image, "os")
    assert (refused.value.status_code, refused.value.error_code) == (400, "SHARE.0034")

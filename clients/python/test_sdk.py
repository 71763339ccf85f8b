"""openstacksdk, as programs use it: without the command line's own habits."""

import openstack
import pytest
from openstack.exceptions import ForbiddenException


@pytest.fixture(scope="module")
def connect():
    connections = {}

    def connected(user):
        if user not in connections:
            names = {
                name.removeprefix("OS_").lower(): value
                for name, value in user.environment.items()
            }
            connections[user] = openstack.connection.Connection(**names)
        return connections[user].image

    yield connected
    for connection in connections.values():
        connection.close()


def ids(images):
    return [image.id for image in images]


def test_a_share_from_its_offer_to_its_end(connect, owner, recipient, image):
    mine, theirs = connect(owner), connect(recipient)
    assert mine.add_member(image, member_id=recipient.project_id).status == "pending"
    assert image in ids(theirs.images(visibility="shared", member_status="pending"))

    assert theirs.update_member(recipient.project_id, image, status="accepted").status == "accepted"
    assert image in ids(theirs.images())
    assert [member.id for member in mine.members(image)] == [recipient.project_id]

    mine.remove_member(recipient.project_id, image)
    assert theirs.find_image(image) is None


def test_sorted_pages_with_a_limit_end(connect, cloud):
    user = cloud.user()
    for number in range(7):
        user.registers(f"image{number % 3}")
    images = connect(user)

    for sort in ("name:asc", "name:desc", "created_at:asc", "size:desc", "updated_at:asc"):
        listed = list(images.images(limit=2, sort=sort))
        assert len(listed) == len(set(ids(listed))) == 7
    by_name = [image.name for image in images.images(limit=2, sort="name:asc")]
    assert by_name == ["image0"] * 3 + ["image1"] * 2 + ["image2"] * 2


def test_properties_that_are_read_can_be_written_back_and_set_to_none(connect, owner, image):
    images = connect(owner)
    images.update_image(image, os_distro="ubuntu", mine="1")
    read = images.get_image(image)
    assert {"kind", "shares", "accepted"} <= set(read.properties)

    images.update_image(image, os_distro=None, hw_disk_bus="virtio")

    after = images.get_image(image)
    assert (after.os_distro, after.hw_disk_bus) == (None, "virtio")
    assert after.properties == read.properties


def test_a_deactivated_image_is_used_by_nobody(connect, owner, recipient, offered):
    images = connect(owner)
    images.deactivate_image(offered)
    assert images.get_image(offered).status == "deactivated"
    with pytest.raises(ForbiddenException, match="deactivated"):
        images.add_member(offered, member_id="another")
    assert connect(recipient).get_image(offered).status == "deactivated"

    images.reactivate_image(offered)
    assert images.get_image(offered).status == "active"


def test_a_hidden_image_is_listed_for_who_asks_for_it(connect, owner, image):
    images = connect(owner)
    images.update_image(image, is_hidden=True)
    assert image not in ids(images.images())
    assert image in ids(images.images(is_hidden=True))
    assert images.get_image(image).is_hidden is True


def test_what_the_owner_declares_shared_stays_so(connect, owner, image):
    images = connect(owner)
    assert images.update_image(image, visibility="shared").visibility == "shared"
    assert images.get_image(image).visibility == "shared"


def test_there_is_no_way_to_import_bytes(connect, owner):
    assert connect(owner).get_import_info().import_methods["value"] == []

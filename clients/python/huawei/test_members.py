"""Shares of one image with one project."""

import pytest
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from huaweicloudsdkims.v2 import (
    GlanceAddImageMemberRequest,
    GlanceAddImageMemberRequestBody,
    GlanceDeleteImageMemberRequest,
    GlanceListImageMembersRequest,
    GlanceShowImageMemberRequest,
    GlanceShowImageRequest,
    GlanceUpdateImageMemberRequest,
    GlanceUpdateImageMemberRequestBody,
    ListImageMembersRequest,
    ShowImageMemberRequest,
)

from batches import answer, share


def offer(owner, image, recipient):
    body = GlanceAddImageMemberRequestBody(recipient.project_id)
    return owner.ims.glance_add_image_member(GlanceAddImageMemberRequest(image, body))


def reply(recipient, image, status, **more):
    body = GlanceUpdateImageMemberRequestBody(status, **more)
    request = GlanceUpdateImageMemberRequest(image, recipient.project_id, body)
    return recipient.ims.glance_update_image_member(request)


def end(owner, image, recipient):
    request = GlanceDeleteImageMemberRequest(image, recipient.project_id)
    owner.ims.glance_delete_image_member(request)


def states(members):
    return [(member.member_id, member.status) for member in members]


def test_a_share_from_its_offer_to_its_end(owner, recipient, image):
    assert offer(owner, image, recipient).status == "pending"
    assert reply(recipient, image, "accepted").status == "accepted"
    assert reply(recipient, image, "rejected").status == "rejected"
    assert reply(recipient, image, "accepted", vault_id="vault").status == "accepted"

    listed = owner.ims.glance_list_image_members(GlanceListImageMembersRequest(image))
    assert states(listed.members) == [(recipient.project_id, "accepted")]
    request = GlanceShowImageMemberRequest(image, recipient.project_id)
    shown = recipient.ims.glance_show_image_member(request)
    assert states([shown]) == states(listed.members)

    end(owner, image, recipient)
    listed = owner.ims.glance_list_image_members(GlanceListImageMembersRequest(image))
    assert listed.members == []
    with pytest.raises(ClientRequestException) as refused:
        recipient.ims.glance_show_image(GlanceShowImageRequest(image))
    assert refused.value.status_code == 404


def test_members_are_projects_on_the_newer_calls(owner, recipient, image):
    share(owner, [image], recipient)
    answer(recipient, [image], "accepted")

    listed = owner.ims.list_image_members(ListImageMembersRequest(image))
    assert states(listed.members) == [(recipient.project_id, "accepted")]
    assert listed.members[0].member_type == "project"
    assert listed.page_info.current_count == 1
    request = ShowImageMemberRequest(image, recipient.project_id)
    shown = recipient.ims.show_image_member(request)
    assert states([shown]) == states(listed.members)


@pytest.mark.parametrize("call", ["list_image_members", "glance_list_image_members"])
def test_members_are_listed_page_by_page(owner, recipient, stranger, image, call):
    share(owner, [image], recipient, stranger)
    requests = {
        "list_image_members": ListImageMembersRequest,
        "glance_list_image_members": GlanceListImageMembersRequest,
    }

    def page(marker=None):
        return getattr(owner.ims, call)(requests[call](image, limit=1, marker=marker))

    first = page()
    second = page(first.page_info.next_marker)
    assert states(first.members + second.members) == [
        (project, "pending") for project in sorted([recipient.project_id, stranger.project_id])
    ]
    assert second.page_info.next_marker is None


def test_each_is_told_what_is_refused(owner, recipient, stranger, image):
    offer(owner, image, recipient)
    for request, status, code in [
        (lambda: offer(owner, image, recipient), 409, "SHARE.0001"),
        (lambda: offer(owner, image, owner), 403, "IMG.0076"),
        (lambda: offer(stranger, image, stranger), 404, "IMG.0027"),
        (lambda: reply(stranger, image, "accepted"), 404, "IMG.0027"),
        (lambda: end(owner, image, stranger), 404, "SHARE.0002"),
    ]:
        with pytest.raises(ClientRequestException) as refused:
            request()
        assert (refused.value.status_code, refused.value.error_code) == (status, code)

"""apache-libcloud, whose driver for OpenStack shares images and answers offers."""

import pytest
from libcloud.compute.providers import get_driver
from libcloud.compute.types import Provider


@pytest.fixture(scope="module")
def driver():
    def made(user):
        names = user.environment
        return get_driver(Provider.OPENSTACK)(
            names["OS_USERNAME"],
            names["OS_PASSWORD"],
            ex_force_auth_url=user.cloud.identity.removesuffix("/v3"),
            ex_force_auth_version="3.x_password",
            api_version="2.2",
            ex_tenant_name=names["OS_PROJECT_NAME"],
            ex_domain_name="Default",
            ex_force_service_region=user.cloud.region,
            ex_force_base_url=user.cloud.api,
            ex_force_image_url=user.cloud.api,
        )

    return made


def test_a_recipient_accepts_what_it_was_offered(driver, owner, recipient, offered):
    mine, theirs = driver(owner), driver(recipient)

    accepted = theirs.ex_accept_image_member(offered, recipient.project_id)

    assert accepted.state == "accepted"
    members = mine.ex_list_image_members(offered)
    assert [(member.id, member.state) for member in members] == [
        (recipient.project_id, "accepted")
    ]
    assert theirs.get_image(offered).name == "ubuntu"

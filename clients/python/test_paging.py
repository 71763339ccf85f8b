"""Each command line goes through 2,500 images while others are shared and revoked."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

import test_glance
import test_openstack
import test_terraform
from test_terraform import terraform  # noqa: F401, a fixture

IMAGES = 2500
BATCH = 100
FLEETING = 50


@pytest.fixture(scope="module")
def lasting(owner, recipient):
    """Images that the recipient has accepted for good."""
    images = register(owner, "image", IMAGES)
    for start in range(0, IMAGES, BATCH):
        owner.shares(images[start : start + BATCH], recipient)
        recipient.answers(images[start : start + BATCH], "accepted")
    return images


@pytest.fixture(scope="module")
def fleeting(owner, lasting):
    """Images whose names are among those of the lasting ones."""
    return register(owner, "image-1", FLEETING)


def register(owner, name, count):
    with ThreadPoolExecutor(4) as threads:
        return list(threads.map(lambda number: owner.registers(f"{name}{number}"), range(count)))


@contextmanager
def coming_and_going(owner, recipient, images):
    done = threading.Event()

    def share_and_revoke():
        while not done.is_set():
            for image in images:
                owner.shares([image], recipient)
                recipient.answers([image], "accepted")
                recipient.answers([image], "rejected")
                recipient.answers([image], "accepted")
                owner.stops([image], recipient)

    with ThreadPoolExecutor(1) as threads:
        others = threads.submit(share_and_revoke)
        try:
            yield
        finally:
            done.set()
        others.result()


def sees_each_once(seen, lasting, fleeting):
    assert len(seen) == len(set(seen))
    assert set(lasting) <= set(seen) <= set(lasting) | set(fleeting)


@pytest.mark.parametrize("options", ["", "--shared --member-status accepted"])
def test_openstack_image_list(owner, recipient, lasting, fleeting, options):
    with coming_and_going(owner, recipient, fleeting):
        seen = test_openstack.images(recipient, *options.split())
    sees_each_once(seen, lasting, fleeting)


@pytest.mark.parametrize(
    "options", ["", "--page-size 500", "--sort created_at:desc --page-size 1000"]
)
def test_glance_image_list(owner, recipient, lasting, fleeting, options):
    with coming_and_going(owner, recipient, fleeting):
        seen = test_glance.images(recipient, *options.split())
    sees_each_once(seen, lasting, fleeting)


@pytest.mark.skipif(not test_terraform.TOOLS.is_dir(), reason="Terraform is not built")
def test_terraform_data_source(terraform, owner, recipient, image, lasting, fleeting):  # noqa: F811
    with coming_and_going(owner, recipient, fleeting):
        seen = test_terraform.apply(terraform)["shared"]
        terraform("destroy", "-auto-approve").succeeds()
    sees_each_once(seen, [*lasting, image], fleeting)


def test_openstack_finds_the_oldest_image_by_its_name(recipient, lasting):
    shown = recipient.openstack("image", "show", "image0", "-f", "value", "-c", "id")
    assert shown.succeeds().out.strip() == lasting[0]

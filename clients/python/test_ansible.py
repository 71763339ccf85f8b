"""Ansible with the collection openstack.cloud: a playbook, and each module by itself."""

import json
import os
import pathlib
import re
import uuid

import pytest

from cloud import TOOLS

PLAYBOOK = pathlib.Path(__file__).parent.parent / "ansible" / "image.yml"
COLLECTIONS = os.environ.get("IMAGESHARE_COLLECTIONS", "collections-are-not-there")


@pytest.fixture
def ansible(tmp_path):
    """Runs a command of Ansible's as that user."""
    environment = {
        "ANSIBLE_COLLECTIONS_PATH": COLLECTIONS,
        "ANSIBLE_HOME": str(tmp_path),
        "ANSIBLE_REMOTE_TMP": str(tmp_path / "tmp"),
    }

    def run(user, tool, *arguments):
        command = ["env", *(f"{name}={value}" for name, value in environment.items())]
        return user.runs(*command, str(TOOLS / tool), *arguments)

    return run


@pytest.fixture
def module(ansible):
    """Runs a module of the collection as that user."""

    def run(user, module, **arguments):
        name = f"openstack.cloud.{module}"
        return ansible(user, "ansible", "localhost", "-m", name, "-a", json.dumps(arguments))

    return run


@pytest.fixture
def play(ansible, owner):
    """Plays the owner's playbook, and tells how many of its tasks changed something."""

    def run(image, distribution="ubuntu"):
        variables = json.dumps({"image": image, "distribution": distribution})
        played = ansible(owner, "ansible-playbook", str(PLAYBOOK), "-e", variables).succeeds()
        return int(re.search(r"changed=(\d+)", played.out).group(1))

    return run


@pytest.fixture
def name():
    return uuid.uuid4().hex


def returned(printed):
    """What a module says of its work."""
    return json.loads(printed.succeeds().out.partition("=>")[2])


def changes(printed):
    return returned(printed)["changed"]


def images(printed):
    return returned(printed)["images"]


def test_a_playbook_that_is_played_again_changes_nothing(play, module, owner, name):
    assert play(name) == 1
    [image] = images(module(owner, "image_info", name=name))
    assert (image["status"], image["visibility"]) == ("active", "shared")
    assert (image["is_protected"], image["disk_format"]) == (True, "qcow2")
    assert (image["min_disk"], image["min_ram"]) == (10, 512)
    assert (image["os_distro"], image["hw_disk_bus"]) == ("ubuntu", "virtio")
    assert sorted(image["tags"]) == ["gold", "lts"]

    assert play(name) == 0
    assert images(module(owner, "image_info", name=name)) == [image]


def test_what_a_playbook_has_otherwise_is_changed(play, module, owner, name):
    play(name)
    assert play(name, distribution="debian") == 1
    [image] = images(module(owner, "image_info", name=name))
    assert image["os_distro"] == "debian"
    assert play(name, distribution="debian") == 0


def test_an_image_is_taken_out_of_use_and_back(module, owner, image):
    assert changes(module(owner, "image", name=image, state="inactive"))
    assert owner.calls("GET", f"/v2/images/{image}")["status"] == "deactivated"
    assert not changes(module(owner, "image", name=image, state="inactive"))

    assert changes(module(owner, "image", name=image))
    assert owner.calls("GET", f"/v2/images/{image}")["status"] == "active"


def test_a_protected_image_is_deleted_once_it_no_longer_is(module, owner, name):
    module(owner, "image", name=name, is_protected=True).succeeds()
    module(owner, "image", name=name, state="absent").fails("remove the protection first")

    assert changes(module(owner, "image", name=name, is_protected=False))
    assert changes(module(owner, "image", name=name, state="absent"))
    assert not changes(module(owner, "image", name=name, state="absent"))
    assert images(module(owner, "image_info", name=name)) == []


def test_a_file_is_refused_and_leaves_no_image(module, owner, name):
    module(owner, "image", name=name, filename=__file__).fails("not their bytes")
    assert images(module(owner, "image_info", name=name)) == []


def test_an_image_of_another_kind_is_registered_hidden_as_a_resource(module, owner, name):
    """The module for images can't tell the kind when it registers one, nor hide it."""
    attributes = {"name": name, "kind": "data_disk", "is_hidden": True}
    resource = {"service": "image", "type": "image", "attributes": attributes}
    # It can't compare a property that openstacksdk has no name for.
    resource["non_updateable_attributes"] = ["kind"]
    made = returned(module(owner, "resource", **resource))
    assert made["changed"]
    image = owner.calls("GET", f"/v2/images/{made['resource']['id']}")
    assert (image["kind"], image["os_hidden"]) == ("data_disk", True)

    assert not changes(module(owner, "resource", **resource))
    assert changes(module(owner, "resource", **resource, state="absent"))


def test_the_recipient_reads_what_it_has_accepted(module, owner, recipient, offered):
    assert images(module(recipient, "image_info", name=offered)) == []
    recipient.answers([offered], "accepted")
    [image] = images(module(recipient, "image_info", name=offered))
    assert (image["id"], image["owner"]) == (offered, owner.project_id)

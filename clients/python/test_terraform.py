"""Terraform with the provider openstack, as owner and recipient in one configuration."""

import os
import pathlib
import shutil

import pytest

CONFIGURATION = pathlib.Path(__file__).parent.parent / "terraform" / "main.tf"
TOOLS = pathlib.Path(os.environ.get("IMAGESHARE_TERRAFORM", "terraform-is-not-built"))
RC = """provider_installation {{
  dev_overrides {{ "terraform-provider-openstack/openstack" = "{}" }}
  direct {{}}
}}
"""

UNCHANGED, CHANGES = 0, 2


@pytest.fixture
def terraform(tmp_path, owner, recipient, image):
    """Runs Terraform in a folder of its own for that image."""
    shutil.copy(CONFIGURATION, tmp_path)
    (tmp_path / "rc").write_text(RC.format(TOOLS))
    environment = {
        "TF_CLI_CONFIG_FILE": str(tmp_path / "rc"),
        "TF_VAR_image": image,
        "TF_VAR_owner": owner.terraform(),
        "TF_VAR_recipient": recipient.terraform(),
    }

    def run(*arguments):
        command = ["env", *(f"{name}={value}" for name, value in environment.items())]
        return owner.runs(*command, str(TOOLS / "terraform"), *arguments, folder=tmp_path)

    return run


def apply(terraform):
    terraform("apply", "-auto-approve", "-no-color").succeeds()
    outputs = terraform("output", "-json").json()
    return {name: output["value"] for name, output in outputs.items()}


def plan(terraform):
    return terraform("plan", "-detailed-exitcode", "-no-color")


def members(user, image):
    listed = user.calls("GET", f"/v2/images/{image}/members")["members"]
    return {member["member_id"]: member["status"] for member in listed}


def test_an_offer_and_its_answer_are_made_and_destroyed(terraform, owner, recipient, image):
    made = apply(terraform)
    assert made == {"answer": "accepted", "shared": [image]}
    assert members(owner, image) == {recipient.project_id: "accepted"}
    assert plan(terraform).code == UNCHANGED

    terraform("destroy", "-auto-approve", "-no-color").succeeds()
    assert members(owner, image) == {}


def test_a_revocation_is_seen_and_made_good(terraform, owner, recipient, image):
    apply(terraform)
    owner.stops([image], recipient)

    drift = plan(terraform)
    assert drift.code == CHANGES
    assert "openstack_images_image_access_v2.offer will be created" in drift.out
    assert "openstack_images_image_access_accept_v2.answer will be created" in drift.out

    apply(terraform)
    assert members(owner, image) == {recipient.project_id: "accepted"}
    assert plan(terraform).code == UNCHANGED


def test_a_rejection_is_seen_and_made_good(terraform, owner, recipient, image):
    apply(terraform)
    recipient.answers([image], "rejected")

    drift = plan(terraform)
    assert drift.code == CHANGES
    assert '"rejected" -> "accepted"' in drift.out

    apply(terraform)
    assert members(owner, image) == {recipient.project_id: "accepted"}


def test_a_deleted_image_is_seen(terraform, owner, image):
    apply(terraform)
    owner.calls("DELETE", f"/v2/images/{image}")

    assert plan(terraform).code == CHANGES
    terraform("apply", "-auto-approve", "-no-color").fails("There is no such image.")

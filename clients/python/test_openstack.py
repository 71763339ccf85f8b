"""The openstack command line, as owner, recipient and stranger."""


def members(user, image):
    listed = user.openstack("image", "member", "list", image, "-f", "json").json()
    return {member["Member ID"]: member["Status"] for member in listed}


def images(user, *options):
    listed = user.openstack("image", "list", *options, "-f", "json").json()
    return [image["ID"] for image in listed]


def shared(user, status):
    return images(user, "--shared", "--member-status", status)


def test_the_owner_registers_changes_and_deletes_an_image(owner, cloud):
    options = ["--disk-format", "qcow2", "--min-disk", "10", "--tag", "lts"]
    kind = ["--property", "kind=data_disk", "--property", "os_distro=ubuntu"]
    made = owner.openstack("image", "create", "made", *options, *kind, "-f", "json").json()
    image = made["id"]
    assert (made["status"], made["visibility"], made["min_disk"]) == ("active", "private", 10)
    assert made["properties"]["kind"] == "data_disk"

    changes = ["--name", "renamed", "--property", "os_distro=debian", "--tag", "new", "--protected"]
    owner.openstack("image", "set", image, *changes).succeeds()
    changed = owner.openstack("image", "show", "renamed", "-f", "json").json()
    assert (changed["id"], changed["protected"]) == (image, True)
    assert changed["properties"]["os_distro"] == "debian"
    assert sorted(changed["tags"]) == ["lts", "new"]
    assert images(owner, "--name", "has:NAMED") == [image]

    owner.openstack("image", "delete", image).fails("protected")
    owner.openstack("image", "set", image, "--unprotected").succeeds()
    owner.openstack("image", "unset", image, "--property", "os_distro", "--tag", "lts").succeeds()
    assert owner.openstack("image", "show", image, "-f", "json").json()["tags"] == ["new"]

    owner.openstack("image", "delete", image).succeeds()
    owner.openstack("image", "show", image).fails("No Image found")


def test_bytes_are_refused_and_leave_no_image(owner):
    before = images(owner)
    owner.openstack("image", "create", "bytes", stdin="these").fails("bytes")
    assert images(owner) == before


def test_bytes_are_not_to_be_had(owner, image):
    """The command line prints whatever is answered."""
    assert "not their bytes" in owner.openstack("image", "save", image).out


def test_an_offer_waits_until_the_recipient_accepts_it(owner, recipient, stranger, image):
    added = ["image", "add", "project", image, recipient.project_id, "-f", "json"]
    assert owner.openstack(*added).json()["status"] == "pending"
    assert members(owner, image) == {recipient.project_id: "pending"}
    assert image not in images(recipient)
    assert image in shared(recipient, "pending")
    assert image not in shared(stranger, "all")

    recipient.openstack("image", "set", "--accept", image).succeeds()
    assert image in images(recipient)
    assert image not in shared(recipient, "pending")
    assert members(owner, image) == {recipient.project_id: "accepted"}
    assert members(recipient, image) == {recipient.project_id: "accepted"}
    shown = recipient.openstack("image", "show", "ubuntu", "-f", "json")
    assert (shown.json()["id"], shown.json()["owner"]) == (image, owner.project_id)


def test_a_rejected_image_can_be_accepted_after_all(owner, recipient, offered):
    recipient.openstack("image", "set", "--reject", offered).succeeds()
    assert offered not in images(recipient)
    assert offered in shared(recipient, "rejected")

    recipient.openstack("image", "set", "--accept", offered).succeeds()
    assert offered in images(recipient)

    recipient.openstack("image", "set", "--reject", offered).succeeds()
    owner.openstack("image", "add", "project", offered, recipient.project_id).succeeds()
    assert offered in shared(recipient, "pending")


def test_a_revoked_image_is_gone(owner, recipient, offered):
    recipient.openstack("image", "set", "--accept", offered).succeeds()
    owner.openstack("image", "remove", "project", offered, recipient.project_id).succeeds()
    assert offered not in images(recipient)
    recipient.openstack("image", "show", offered).fails("No Image found")
    recipient.openstack("image", "set", "--accept", offered).fails("No Image found")
    assert members(owner, offered) == {}


def test_a_deactivated_image_says_so(owner, recipient, stranger, offered):
    share = ["image", "add", "project", offered, stranger.project_id]
    owner.openstack("image", "set", "--deactivate", offered).succeeds()
    shown = recipient.openstack("image", "show", offered, "-f", "json").json()
    assert shown["status"] == "deactivated"
    owner.openstack(*share).fails("deactivated")

    owner.openstack("image", "set", "--activate", offered).succeeds()
    owner.openstack(*share).succeeds()


def test_a_deleted_image_is_gone_for_all(owner, recipient, offered):
    recipient.openstack("image", "set", "--accept", offered).succeeds()
    owner.openstack("image", "delete", offered).succeeds()
    assert offered not in images(recipient)
    recipient.openstack("image", "show", offered).fails("No Image found")


def test_the_owner_is_told_what_is_refused(owner, recipient, offered):
    share = ["image", "add", "project", offered]
    owner.openstack(*share, recipient.project_id).fails("already shared with that project")
    owner.openstack(*share, owner.project_id).fails("can't be shared with its own owner")
    # The command line answers for its own project, with which the image isn't shared.
    owner.openstack("image", "set", "--accept", offered).fails("not shared with that project")


def test_the_recipient_is_told_what_is_refused(owner, recipient, stranger, offered):
    share = ["image", "add", "project", offered, stranger.project_id]
    recipient.openstack(*share).fails("Only its owner shares an image. Replicate it")
    stop = ["image", "remove", "project", offered, recipient.project_id]
    recipient.openstack(*stop).fails("Only its owner stops sharing an image.")
    recipient.openstack("image", "set", offered, "--name", "mine").fails("Only its owner changes")
    recipient.openstack("image", "delete", offered).fails("Only its owner changes or deletes")


def test_a_stranger_learns_nothing(recipient, stranger, offered):
    nothing = "No Image found for " + offered
    stranger.openstack("image", "show", offered).fails(nothing)
    stranger.openstack("image", "member", "list", offered).fails(nothing)
    stranger.openstack("image", "add", "project", offered, stranger.project_id).fails(nothing)
    stranger.openstack("image", "set", "--accept", offered).fails(nothing)
    stranger.openstack("image", "delete", offered).fails()
    assert offered not in images(stranger)


def test_accepted_shares_fill_the_quota(owner, recipient, stranger):
    """The service was started with a quota of one for images of whole servers."""
    image = owner.registers("server", kind="full_ecs")
    owner.shares([image], recipient)
    owner.shares([image], stranger)
    recipient.openstack("image", "set", "--accept", image).succeeds()
    quota = "As many projects as may have accepted this image."
    stranger.openstack("image", "set", "--accept", image).fails(quota)
    recipient.openstack("image", "set", "--reject", image).succeeds()
    stranger.openstack("image", "set", "--accept", image).succeeds()

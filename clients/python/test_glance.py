"""The glance command line, as owner, recipient and stranger."""


def rows(printed):
    """The rows of the table that it printed, without its headings."""
    lines = [line for line in printed.succeeds().out.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


def fields(printed):
    return {name: value for name, value in rows(printed)}


def images(user, *options):
    return [row[0] for row in rows(user.glance("image-list", *options))]


def shared(user, status):
    return images(user, "--visibility", "shared", "--member-status", status)


def status(user, *command):
    [[_, _, found]] = rows(user.glance(*command))
    return found


def test_the_owner_registers_changes_and_deletes_an_image(owner):
    formats = ["--disk-format", "qcow2", "--container-format", "bare"]
    made = fields(owner.glance("image-create", "--name", "made", *formats))
    image = made["id"]
    assert (made["status"], made["visibility"]) == ("active", "private")

    owner.glance("image-update", image, "--name", "renamed", "--property", "os_distro=debian")
    owner.glance("image-tag-update", image, "lts").succeeds()
    changed = fields(owner.glance("image-show", image))
    assert (changed["name"], changed["os_distro"]) == ("renamed", "debian")
    assert "lts" in changed["tags"]

    owner.glance("image-delete", image).succeeds()
    owner.glance("image-show", image).fails("There is no such image.")


def test_an_offer_is_accepted_rejected_and_accepted_again(owner, recipient, stranger, image):
    member = [image, recipient.project_id]
    assert status(owner, "member-create", *member) == "pending"
    assert image not in images(recipient)
    assert image in shared(recipient, "pending")
    assert image not in shared(stranger, "all")

    assert status(recipient, "member-update", *member, "accepted") == "accepted"
    assert image in images(recipient)
    assert fields(recipient.glance("member-get", *member))["status"] == "accepted"
    assert status(recipient, "member-update", *member, "rejected") == "rejected"
    assert image not in images(recipient)
    assert image in shared(recipient, "rejected")
    assert status(recipient, "member-update", *member, "accepted") == "accepted"
    assert rows(owner.glance("member-list", "--image-id", image)) == [[*member, "accepted"]]

    owner.glance("member-delete", *member).succeeds()
    assert rows(owner.glance("member-list", "--image-id", image)) == []
    assert image not in images(recipient)
    recipient.glance("image-show", image).fails("There is no such image.")


def test_all_are_told_what_is_refused(owner, recipient, stranger, offered):
    member = [offered, recipient.project_id]
    owner.glance("member-create", *member).fails("The image is already shared with that project.")
    owner.glance("member-update", *member, "accepted").fails("Only the recipient accepts")
    recipient.glance("member-create", offered, "other").fails("Only its owner shares an image.")
    recipient.glance("member-delete", *member).fails("Only its owner stops sharing an image.")
    stranger.glance("member-create", *member).fails("There is no such image.")
    stranger.glance("member-update", *member, "accepted").fails("There is no such image.")
    stranger.glance("image-show", offered).fails("There is no such image.")

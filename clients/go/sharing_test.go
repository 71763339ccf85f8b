package clients

import (
	"net/http"
	"strings"
	"testing"

	"github.com/gophercloud/gophercloud/v2"
	"github.com/gophercloud/gophercloud/v2/openstack/image/v2/images"
	"github.com/gophercloud/gophercloud/v2/openstack/image/v2/members"
)

func TestTheOwnerRegistersChangesAndDeletesAnImage(t *testing.T) {
	owner := newUser(t)
	made, err := images.Create(t.Context(), owner.images, images.CreateOpts{
		Name: "made", DiskFormat: "qcow2", ContainerFormat: "bare", MinDisk: 10,
		Tags: []string{"lts"}, Properties: map[string]string{"os_distro": "ubuntu"},
	}).Extract()
	succeeds(t, err)
	equal(t, made.Status, images.ImageStatusActive)
	equal(t, made.Visibility, images.ImageVisibilityPrivate)
	equal(t, made.Owner, owner.project)

	changed, err := images.Update(t.Context(), owner.images, made.ID, images.UpdateOpts{
		images.ReplaceImageName{NewName: "renamed"},
		images.ReplaceImageTags{NewTags: []string{"new"}},
		images.UpdateImageProperty{Op: images.ReplaceOp, Name: "os_distro", Value: "debian"},
	}).Extract()
	succeeds(t, err)
	equal(t, changed.Name, "renamed")
	equal(t, strings.Join(changed.Tags, " "), "new")
	equal(t, changed.Properties["os_distro"], any("debian"))

	succeeds(t, images.Delete(t.Context(), owner.images, made.ID).ExtractErr())
	_, err = images.Get(t.Context(), owner.images, made.ID).Extract()
	refused(t, err, http.StatusNotFound, "There is no such image.")
}

func TestAnOfferIsAcceptedRejectedAndAcceptedAgain(t *testing.T) {
	owner, recipient, stranger := newUser(t), newUser(t), newUser(t)
	image := owner.registers(t, "ubuntu")

	offer, err := members.Create(t.Context(), owner.images, image, recipient.project).Extract()
	succeeds(t, err)
	equal(t, offer.Status, "pending")
	equal(t, offer.CreatedAt.IsZero(), false)
	recipient.sees(t, images.ImageMemberStatusAccepted)
	recipient.sees(t, images.ImageMemberStatusPending, image)
	stranger.sees(t, images.ImageMemberStatusAll)

	recipient.answers(t, image, "accepted")
	recipient.sees(t, images.ImageMemberStatusAccepted, image)
	recipient.answers(t, image, "rejected")
	recipient.sees(t, images.ImageMemberStatusAccepted)
	recipient.sees(t, images.ImageMemberStatusRejected, image)
	recipient.answers(t, image, "accepted")
	equal(t, owner.members(t, image), recipient.project+"=accepted")
	equal(t, recipient.members(t, image), recipient.project+"=accepted")

	succeeds(t, members.Delete(t.Context(), owner.images, image, recipient.project).ExtractErr())
	recipient.sees(t, images.ImageMemberStatusAll)
	equal(t, owner.members(t, image), "")
	_, err = images.Get(t.Context(), recipient.images, image).Extract()
	refused(t, err, http.StatusNotFound, "There is no such image.")
}

func TestEachIsToldWhatIsRefused(t *testing.T) {
	owner, recipient, stranger := newUser(t), newUser(t), newUser(t)
	image := owner.registers(t, "ubuntu")
	create := func(client *gophercloud.ServiceClient, project string) error {
		return members.Create(t.Context(), client, image, project).Err
	}
	update := func(client *gophercloud.ServiceClient) error {
		opts := members.UpdateOpts{Status: "accepted"}
		return members.Update(t.Context(), client, image, recipient.project, opts).Err
	}
	remove := func(client *gophercloud.ServiceClient) error {
		return members.Delete(t.Context(), client, image, recipient.project).Err
	}

	succeeds(t, create(owner.images, recipient.project))
	refused(t, create(owner.images, recipient.project), http.StatusConflict, "already shared")
	refused(t, create(owner.images, owner.project), http.StatusForbidden, "its own owner")
	refused(t, update(owner.images), http.StatusForbidden, "Only the recipient")

	refused(t, create(recipient.images, stranger.project), http.StatusForbidden, "Only its owner shares")
	refused(t, remove(recipient.images), http.StatusForbidden, "Only its owner stops")

	refused(t, create(stranger.images, stranger.project), http.StatusNotFound, "no such image")
	refused(t, update(stranger.images), http.StatusNotFound, "no such image")
	refused(t, remove(stranger.images), http.StatusNotFound, "no such image")

	succeeds(t, remove(owner.images))
	refused(t, remove(owner.images), http.StatusNotFound, "not shared with that project")
}

func TestAcceptedSharesFillTheQuota(t *testing.T) {
	// The service was started with a quota of one for images of whole servers.
	owner, recipient, stranger := newUser(t), newUser(t), newUser(t)
	image := owner.registersKind(t, "server", "full_ecs")
	for _, project := range []string{recipient.project, stranger.project} {
		succeeds(t, members.Create(t.Context(), owner.images, image, project).Err)
	}

	recipient.answers(t, image, "accepted")
	opts := members.UpdateOpts{Status: "accepted"}
	err := members.Update(t.Context(), stranger.images, image, stranger.project, opts).Err
	refused(t, err, http.StatusRequestEntityTooLarge, "As many projects as may have accepted")
	recipient.answers(t, image, "rejected")
	stranger.answers(t, image, "accepted")
}

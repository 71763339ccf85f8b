package clients

import (
	"testing"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ims/v2/model"
)

func TestANumberIsSentAsText(t *testing.T) {
	owner := olivia(t)
	changes := []model.UpdateImageRequestBody{
		{Op: model.GetUpdateImageRequestBodyOpEnum().REPLACE, Path: "/min_disk", Value: "40"},
	}
	changed, err := owner.ims.UpdateImage(
		&model.UpdateImageRequest{ImageId: owner.registers(t, "ubuntu"), Body: &changes})
	succeeds(t, err)
	equal(t, *changed.MinDisk, 40)
}

func TestWhatIsRegisteredAndWhatIsAcceptedCountsInQuotas(t *testing.T) {
	owner, recipient := olivia(t), ravi(t)
	owned, accepted := owner.used(t, "image"), recipient.used(t, "image_shared")

	image := owner.registers(t, "ubuntu")
	succeeds(t, owner.offers(image, recipient))
	equal(t, owner.used(t, "image"), owned+1)
	equal(t, recipient.used(t, "image_shared"), accepted)

	succeeds(t, recipient.answers(image, model.GetGlanceUpdateImageMemberRequestBodyStatusEnum().ACCEPTED))
	equal(t, recipient.used(t, "image_shared"), accepted+1)
}

func TestARecipientReplicatesWhatItAccepted(t *testing.T) {
	owner, recipient := olivia(t), ravi(t)
	image := owner.registers(t, "ubuntu")
	succeeds(t, owner.offers(image, recipient))
	succeeds(t, recipient.answers(image, model.GetGlanceUpdateImageMemberRequestBodyStatusEnum().ACCEPTED))

	body := &model.CopyImageInRegionRequestBody{Name: "replica"}
	answer, err := recipient.ims.CopyImageInRegion(&model.CopyImageInRegionRequest{ImageId: image, Body: body})
	succeeds(t, err)
	job := recipient.job(t, answer.JobId)
	equal(t, job.Status.Value(), "SUCCESS")
	replica, err := recipient.ims.GlanceShowImage(&model.GlanceShowImageRequest{ImageId: *job.Entities.ImageId})
	succeeds(t, err)
	equal(t, *replica.Name, "replica")
	equal(t, *replica.Owner, recipient.project)
}

// used tells how much of the quota of that kind the project has used.
func (u user) used(t *testing.T, kind string) int32 {
	t.Helper()
	shown, err := u.ims.ShowImageQuota(&model.ShowImageQuotaRequest{})
	succeeds(t, err)
	for _, quota := range shown.Quotas.Resources {
		if quota.Type == kind {
			return quota.Used
		}
	}
	t.Fatalf("there is no quota of %s", kind)
	return 0
}

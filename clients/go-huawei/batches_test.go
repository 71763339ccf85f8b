package clients

import (
	"testing"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ims/v2/model"
)

func TestSharesOfManyImagesFromTheirOfferToTheirEnd(t *testing.T) {
	owner, recipient := olivia(t), ravi(t)
	images := []string{owner.registers(t, "ubuntu"), owner.registers(t, "debian")}
	states := model.GetListImagesRequestMemberStatusEnum()
	answers := model.GetBatchUpdateMembersRequestBodyStatusEnum()

	owner.offersAll(t, images, recipient)
	recipient.sees(t, states.PENDING, images, images...)

	recipient.answersAll(t, images, answers.ACCEPTED)
	recipient.sees(t, states.ACCEPTED, images, images...)

	recipient.answersAll(t, images[:1], answers.REJECTED)
	recipient.sees(t, states.REJECTED, images, images[0])
	recipient.sees(t, states.ACCEPTED, images, images[1])

	owner.stopsAll(t, images, recipient)
	recipient.sees(t, states.ACCEPTED, images)
	recipient.sees(t, states.REJECTED, images)
}

func TestAJobTellsWhichImageThereIsNot(t *testing.T) {
	owner, recipient := olivia(t), ravi(t)
	image, nothing := owner.registers(t, "ubuntu"), "00000000-0000-4000-8000-000000000000"

	body := &model.BatchAddMembersRequestBody{Images: []string{image, nothing}, Projects: []string{recipient.project}}
	answer, err := owner.ims.BatchAddMembers(&model.BatchAddMembersRequest{Body: body})
	succeeds(t, err)
	job := owner.job(t, answer.JobId)
	equal(t, job.Status.Value(), "FAIL")
	equal(t, *job.ErrorCode, "IMG.0027")
	results := map[string]string{}
	for _, result := range *job.Entities.Results {
		results[*result.ImageId] = *result.Status
	}
	equal(t, results[image], "success")
	equal(t, results[nothing], "fail")

	progress, err := owner.ims.ShowJobProgress(&model.ShowJobProgressRequest{JobId: *answer.JobId})
	succeeds(t, err)
	equal(t, progress.Status.Value(), "FAIL")
}

func (u user) offersAll(t *testing.T, images []string, recipient user) {
	t.Helper()
	body := &model.BatchAddMembersRequestBody{Images: images, Projects: []string{recipient.project}}
	answer, err := u.ims.BatchAddMembers(&model.BatchAddMembersRequest{Body: body})
	succeeds(t, err)
	equal(t, u.job(t, answer.JobId).Status.Value(), "SUCCESS")
}

func (u user) answersAll(t *testing.T, images []string, status model.BatchUpdateMembersRequestBodyStatus) {
	t.Helper()
	body := &model.BatchUpdateMembersRequestBody{Images: images, ProjectId: u.project, Status: status}
	answer, err := u.ims.BatchUpdateMembers(&model.BatchUpdateMembersRequest{Body: body})
	succeeds(t, err)
	equal(t, u.job(t, answer.JobId).Status.Value(), "SUCCESS")
}

func (u user) stopsAll(t *testing.T, images []string, recipient user) {
	t.Helper()
	body := &model.BatchAddMembersRequestBody{Images: images, Projects: []string{recipient.project}}
	answer, err := u.ims.BatchDeleteMembers(&model.BatchDeleteMembersRequest{Body: body})
	succeeds(t, err)
	equal(t, u.job(t, answer.JobId).Status.Value(), "SUCCESS")
}

func (u user) job(t *testing.T, id *string) *model.ShowJobResponse {
	t.Helper()
	job, err := u.ims.ShowJob(&model.ShowJobRequest{JobId: *id})
	succeeds(t, err)
	return job
}

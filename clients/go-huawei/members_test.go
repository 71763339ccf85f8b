package clients

import (
	"net/http"
	"testing"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ims/v2/model"
)

func TestAShareFromItsOfferToItsEnd(t *testing.T) {
	owner, recipient := olivia(t), ravi(t)
	image := owner.registers(t, "ubuntu")
	answers := model.GetGlanceUpdateImageMemberRequestBodyStatusEnum()

	succeeds(t, owner.offers(image, recipient))
	equal(t, owner.state(t, image, recipient), "pending")
	succeeds(t, recipient.answers(image, answers.ACCEPTED))
	equal(t, owner.state(t, image, recipient), "accepted")
	succeeds(t, recipient.answers(image, answers.REJECTED))
	equal(t, recipient.state(t, image, recipient), "rejected")

	listed, err := owner.ims.GlanceListImageMembers(&model.GlanceListImageMembersRequest{ImageId: image})
	succeeds(t, err)
	equal(t, len(*listed.Members), 1)
	equal(t, (*listed.Members)[0].MemberId, recipient.project)

	succeeds(t, owner.stops(image, recipient))
	listed, err = owner.ims.GlanceListImageMembers(&model.GlanceListImageMembersRequest{ImageId: image})
	succeeds(t, err)
	equal(t, len(*listed.Members), 0)
	_, err = recipient.ims.GlanceShowImage(&model.GlanceShowImageRequest{ImageId: image})
	refused(t, err, http.StatusNotFound, "IMG.0027")
}

func TestMembersAreListedPageByPageOnTheNewerCalls(t *testing.T) {
	owner, recipients := olivia(t), []user{ravi(t), compute(t)}
	image := owner.registers(t, "ubuntu")
	for _, recipient := range recipients {
		succeeds(t, owner.offers(image, recipient))
	}

	limit, seen := int32(1), map[string]string{}
	var marker *string
	for range recipients {
		page, err := owner.ims.ListImageMembers(&model.ListImageMembersRequest{ImageId: image, Limit: &limit, Marker: marker})
		succeeds(t, err)
		equal(t, page.PageInfo.CurrentCount, 1)
		for _, member := range *page.Members {
			equal(t, member.MemberType, "project")
			seen[member.MemberId] = member.Status
		}
		marker = &page.PageInfo.NextMarker
	}
	equal(t, *marker, "")
	for _, recipient := range recipients {
		equal(t, seen[recipient.project], "pending")
		member, err := recipient.ims.ShowImageMember(
			&model.ShowImageMemberRequest{ImageId: image, MemberId: recipient.project})
		succeeds(t, err)
		equal(t, *member.Status, "pending")
	}
}

func TestEachIsToldWhatIsRefused(t *testing.T) {
	owner, recipient, stranger := olivia(t), ravi(t), compute(t)
	image := owner.registers(t, "ubuntu")
	accepted := model.GetGlanceUpdateImageMemberRequestBodyStatusEnum().ACCEPTED

	succeeds(t, owner.offers(image, recipient))
	refused(t, owner.offers(image, recipient), http.StatusConflict, "SHARE.0001")
	refused(t, owner.offers(image, owner), http.StatusForbidden, "IMG.0076")
	refused(t, stranger.answers(image, accepted), http.StatusNotFound, "IMG.0027")
	refused(t, owner.stops(image, stranger), http.StatusNotFound, "SHARE.0002")
}

func (u user) offers(image string, recipient user) error {
	body := &model.GlanceAddImageMemberRequestBody{Member: recipient.project}
	_, err := u.ims.GlanceAddImageMember(&model.GlanceAddImageMemberRequest{ImageId: image, Body: body})
	return err
}

func (u user) answers(image string, status model.GlanceUpdateImageMemberRequestBodyStatus) error {
	_, err := u.ims.GlanceUpdateImageMember(&model.GlanceUpdateImageMemberRequest{
		ImageId: image, MemberId: u.project, Body: &model.GlanceUpdateImageMemberRequestBody{Status: status},
	})
	return err
}

func (u user) stops(image string, recipient user) error {
	_, err := u.ims.GlanceDeleteImageMember(
		&model.GlanceDeleteImageMemberRequest{ImageId: image, MemberId: recipient.project})
	return err
}

func (u user) state(t *testing.T, image string, recipient user) string {
	t.Helper()
	member, err := u.ims.GlanceShowImageMember(
		&model.GlanceShowImageMemberRequest{ImageId: image, MemberId: recipient.project})
	succeeds(t, err)
	return *member.Status
}

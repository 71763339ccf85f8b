package clients

import (
	"strings"
	"testing"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ims/v2/model"
)

func TestTagsAreGivenListedAndTakenAway(t *testing.T) {
	owner := olivia(t)
	image := owner.registers(t, "ubuntu")

	for _, value := range []string{"linux", "bsd"} {
		body := &model.AddImageTagRequestBody{Tag: &model.ResourceTag{Key: "os", Value: value}}
		_, err := owner.ims.AddImageTag(&model.AddImageTagRequest{ImageId: image, Body: body})
		succeeds(t, err)
	}
	equal(t, owner.tags(t, image), "os=bsd")

	actions := model.GetBatchAddOrDeleteTagsRequestBodyActionEnum()
	several := []model.ResourceTag{{Key: "stage", Value: "test"}, {Key: "team", Value: "red"}}
	owner.changesTags(t, image, actions.CREATE, several)
	owner.changesTags(t, image, actions.DELETE, several[:1])
	equal(t, owner.tags(t, image), "os=bsd team=red")

	body := &model.AddOrUpdateTagsRequestBody{ImageId: image, ImageTag: &model.ResourceTag{Key: "team", Value: "blue"}}
	_, err := owner.ims.CreateOrUpdateTags(&model.CreateOrUpdateTagsRequest{Body: body})
	succeeds(t, err)
	listed, err := owner.ims.ListTags(&model.ListTagsRequest{Id: &image})
	succeeds(t, err)
	equal(t, strings.Join(*listed.Tags, " "), "os=bsd team=blue")

	_, err = owner.ims.DeleteImageTag(&model.DeleteImageTagRequest{ImageId: image, Key: "os"})
	succeeds(t, err)
	equal(t, owner.tags(t, image), "team=blue")
}

func TestAKeyOfAnyLettersIsTakenAwayByItsPath(t *testing.T) {
	owner := olivia(t)
	image := owner.registers(t, "ubuntu")
	for _, key := range []string{"a b", "ä", "50%", "q?x", "a+b", "a%2Fb", "#1"} {
		t.Run(key, func(t *testing.T) {
			body := &model.AddImageTagRequestBody{Tag: &model.ResourceTag{Key: key, Value: "value"}}
			_, err := owner.ims.AddImageTag(&model.AddImageTagRequest{ImageId: image, Body: body})
			succeeds(t, err)
			_, err = owner.ims.DeleteImageTag(&model.DeleteImageTagRequest{ImageId: image, Key: key})
			succeeds(t, err)
			equal(t, owner.tags(t, image), "")
		})
	}
}

func (u user) changesTags(
	t *testing.T, image string, action model.BatchAddOrDeleteTagsRequestBodyAction, tags []model.ResourceTag,
) {
	t.Helper()
	body := &model.BatchAddOrDeleteTagsRequestBody{Action: action, Tags: tags}
	_, err := u.ims.BatchAddOrDeleteTags(&model.BatchAddOrDeleteTagsRequest{ImageId: image, Body: body})
	succeeds(t, err)
}

// tags tells the tags of an image, each as key=value.
func (u user) tags(t *testing.T, image string) string {
	t.Helper()
	listed, err := u.ims.ListImageTags(&model.ListImageTagsRequest{ImageId: image})
	succeeds(t, err)
	var texts []string
	for _, tag := range *listed.Tags {
		texts = append(texts, tag.Key+"="+tag.Value)
	}
	return strings.Join(texts, " ")
}

package clients

import (
	"net/http"
	"testing"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ims/v2/model"
)

func TestAnImageIsChangedByARequestWhoseBodyIsNotSigned(t *testing.T) {
	owner := olivia(t)
	name := "renamed"
	changes := []model.GlanceUpdateImageRequestBody{
		{Op: model.GetGlanceUpdateImageRequestBodyOpEnum().REPLACE, Path: "/name", Value: &name},
	}
	changed, err := owner.ims.GlanceUpdateImage(
		&model.GlanceUpdateImageRequest{ImageId: owner.registers(t, "ubuntu"), Body: &changes})
	succeeds(t, err)
	equal(t, *changed.Name, name)
}

func TestAWrongSecretIsToldApartByACode(t *testing.T) {
	s := readSession(t)
	impostor := s.person(t, "olivia")
	impostor.SecretKey = "wrong"
	_, err := s.signs(t, impostor).ims.ListImages(&model.ListImagesRequest{})
	refused(t, err, http.StatusUnauthorized, "SHARE.0030")
}

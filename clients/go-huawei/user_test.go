// Package clients uses the running service by Huawei Cloud's SDK, as owner, recipient and stranger.
package clients

import (
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth/basic"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/sdkerr"
	ims "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ims/v2"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ims/v2/model"
)

// session is what the service tells scripts of itself.
type session struct {
	API   string   `json:"api"`
	Users []person `json:"users"`
}

// person is a user of the session, with an access key.
type person struct {
	Name      string `json:"name"`
	Project   string `json:"project_id"`
	AccessKey string `json:"access_key"`
	SecretKey string `json:"secret_key"`
}

// user signs requests for a project.
type user struct {
	project string
	ims     *ims.ImsClient
}

func readSession(t *testing.T) session {
	t.Helper()
	text, err := os.ReadFile(os.Getenv("IMAGESHARE_SESSION"))
	succeeds(t, err)
	var read session
	succeeds(t, json.Unmarshal(text, &read))
	return read
}

func (s session) person(t *testing.T, name string) person {
	t.Helper()
	for _, found := range s.Users {
		if found.Name == name {
			return found
		}
	}
	t.Fatalf("there is no %s", name)
	return person{}
}

func (s session) user(t *testing.T, name string) user {
	t.Helper()
	return s.signs(t, s.person(t, name))
}

func (s session) signs(t *testing.T, who person) user {
	t.Helper()
	credentials, err := basic.NewCredentialsBuilder().
		WithAk(who.AccessKey).WithSk(who.SecretKey).WithProjectId(who.Project).SafeBuild()
	succeeds(t, err)
	client, err := ims.ImsClientBuilder().WithEndpoint(s.API).WithCredential(credentials).SafeBuild()
	succeeds(t, err)
	return user{project: who.Project, ims: ims.NewImsClient(client)}
}

func olivia(t *testing.T) user { return readSession(t).user(t, "olivia") }

func ravi(t *testing.T) user { return readSession(t).user(t, "ravi") }

func compute(t *testing.T) user { return readSession(t).user(t, "compute") }

func (u user) registers(t *testing.T, name string) string {
	t.Helper()
	version := "Ubuntu 24.04 server 64bit"
	body := &model.GlanceCreateImageMetadataRequestBody{Name: &name, OsVersion: &version}
	made, err := u.ims.GlanceCreateImageMetadata(&model.GlanceCreateImageMetadataRequest{Body: body})
	succeeds(t, err)
	return *made.Id
}

// sees checks which of the images are shared with the user in that state.
func (u user) sees(t *testing.T, status model.ListImagesRequestMemberStatus, images []string, expected ...string) {
	t.Helper()
	shared := model.GetListImagesRequestImagetypeEnum().SHARED
	ids := "in:" + strings.Join(images, ",")
	listed, err := u.ims.ListImages(&model.ListImagesRequest{Imagetype: &shared, MemberStatus: &status, Id: &ids})
	succeeds(t, err)
	var seen []string
	for _, image := range *listed.Images {
		seen = append([]string{image.Id}, seen...)
	}
	equal(t, strings.Join(seen, " "), strings.Join(expected, " "))
}

func succeeds(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func refused(t *testing.T, err error, status int, code string) {
	t.Helper()
	var answer *sdkerr.ServiceResponseError
	if !errors.As(err, &answer) {
		t.Fatalf("not refused: %v", err)
	}
	equal(t, answer.StatusCode, status)
	equal(t, answer.ErrorCode, code)
}

func equal[T comparable](t *testing.T, found, expected T) {
	t.Helper()
	if found != expected {
		t.Fatalf("%v instead of %v", found, expected)
	}
}

// Package clients uses the running service by gophercloud, as owner, recipient and stranger.
package clients

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/gophercloud/gophercloud/v2"
	"github.com/gophercloud/gophercloud/v2/openstack"
	"github.com/gophercloud/gophercloud/v2/openstack/identity/v3/projects"
	"github.com/gophercloud/gophercloud/v2/openstack/identity/v3/roles"
	"github.com/gophercloud/gophercloud/v2/openstack/identity/v3/users"
	"github.com/gophercloud/gophercloud/v2/openstack/image/v2/images"
	"github.com/gophercloud/gophercloud/v2/openstack/image/v2/members"
)

// session is what the service tells scripts of itself.
type session struct {
	Identity string `json:"identity"`
	Region   string `json:"region"`
	Users    []struct {
		Name     string `json:"name"`
		Password string `json:"password"`
		Project  string `json:"project_id"`
	} `json:"users"`
}

// user works in a project of their own.
type user struct {
	project string
	images  *gophercloud.ServiceClient
}

func readSession(t *testing.T) session {
	t.Helper()
	text, err := os.ReadFile(os.Getenv("IMAGESHARE_SESSION"))
	succeeds(t, err)
	var read session
	succeeds(t, json.Unmarshal(text, &read))
	return read
}

func (s session) signIn(t *testing.T, name, password, project string) *gophercloud.ProviderClient {
	t.Helper()
	provider, err := openstack.AuthenticatedClient(t.Context(), gophercloud.AuthOptions{
		IdentityEndpoint: s.Identity, Username: name, Password: password, DomainName: "Default",
		Scope: &gophercloud.AuthScope{ProjectID: project},
	})
	succeeds(t, err)
	return provider
}

func (s session) signInAsAdmin(t *testing.T) *gophercloud.ServiceClient {
	t.Helper()
	for _, user := range s.Users {
		if user.Name == "admin" {
			provider := s.signIn(t, user.Name, user.Password, user.Project)
			identity, err := openstack.NewIdentityV3(provider, gophercloud.EndpointOpts{Region: s.Region})
			succeeds(t, err)
			return identity
		}
	}
	t.Fatal("there is no admin")
	return nil
}

// newUser makes a user with a project of their own, and signs in.
func newUser(t *testing.T) user {
	t.Helper()
	s := readSession(t)
	admin := s.signInAsAdmin(t)
	name := rand.Text()
	project, err := projects.Create(t.Context(), admin, projects.CreateOpts{Name: name}).Extract()
	succeeds(t, err)
	made, err := users.Create(t.Context(), admin, users.CreateOpts{Name: name, Password: name}).Extract()
	succeeds(t, err)
	pages, err := roles.List(admin, roles.ListOpts{Name: "member"}).AllPages(t.Context())
	succeeds(t, err)
	found, err := roles.ExtractRoles(pages)
	succeeds(t, err)
	opts := roles.AssignOpts{UserID: made.ID, ProjectID: project.ID}
	succeeds(t, roles.Assign(t.Context(), admin, found[0].ID, opts).ExtractErr())

	provider := s.signIn(t, name, name, project.ID)
	client, err := openstack.NewImageV2(provider, gophercloud.EndpointOpts{Region: s.Region})
	succeeds(t, err)
	return user{project: project.ID, images: client}
}

func (u user) registers(t *testing.T, name string) string {
	t.Helper()
	return u.registersKind(t, name, "system_disk")
}

func (u user) registersKind(t *testing.T, name, kind string) string {
	t.Helper()
	opts := images.CreateOpts{Name: name, Properties: map[string]string{"kind": kind}}
	image, err := images.Create(t.Context(), u.images, opts).Extract()
	succeeds(t, err)
	return image.ID
}

func (u user) answers(t *testing.T, image, status string) {
	t.Helper()
	opts := members.UpdateOpts{Status: status}
	member, err := members.Update(t.Context(), u.images, image, u.project, opts).Extract()
	succeeds(t, err)
	equal(t, member.Status, status)
}

// sees checks which images are shared with the user in that state.
func (u user) sees(t *testing.T, status images.ImageMemberStatus, expected ...string) {
	t.Helper()
	opts := images.ListOpts{Visibility: images.ImageVisibilityShared, MemberStatus: status}
	pages, err := images.List(u.images, opts).AllPages(t.Context())
	succeeds(t, err)
	found, err := images.ExtractImages(pages)
	succeeds(t, err)
	seen := make([]string, len(found))
	for i, image := range found {
		seen[i] = image.ID
	}
	equal(t, strings.Join(seen, " "), strings.Join(expected, " "))
}

// members tells the shares of an image, each as project=state.
func (u user) members(t *testing.T, image string) string {
	t.Helper()
	pages, err := members.List(u.images, image).AllPages(t.Context())
	succeeds(t, err)
	found, err := members.ExtractMembers(pages)
	succeeds(t, err)
	texts := make([]string, len(found))
	for i, member := range found {
		texts[i] = member.MemberID + "=" + member.Status
	}
	return strings.Join(texts, " ")
}

func succeeds(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func refused(t *testing.T, err error, status int, words string) {
	t.Helper()
	var answer gophercloud.ErrUnexpectedResponseCode
	if !errors.As(err, &answer) {
		t.Fatalf("not refused: %v", err)
	}
	equal(t, answer.Actual, status)
	if !strings.Contains(string(answer.Body), words) {
		t.Fatalf("%q is not in %s", words, answer.Body)
	}
}

func equal[T comparable](t *testing.T, found, expected T) {
	t.Helper()
	if found != expected {
		t.Fatalf("%v instead of %v", found, expected)
	}
}

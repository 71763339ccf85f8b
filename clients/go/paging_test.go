package clients

import (
	"context"
	"fmt"
	"testing"

	"github.com/gophercloud/gophercloud/v2/openstack/image/v2/images"
	"github.com/gophercloud/gophercloud/v2/openstack/image/v2/members"
	"github.com/gophercloud/gophercloud/v2/pagination"
)

const (
	lastingImages  = 2500
	fleetingImages = 50
)

func TestEachOf2500ImagesIsSeenOnceWhileOthersAreSharedAndRevoked(t *testing.T) {
	owner, recipient := newUser(t), newUser(t)
	lasting := owner.shared(t, recipient, lastingImages)
	fleeting := make([]string, fleetingImages)
	for i := range fleeting {
		fleeting[i] = owner.registers(t, fmt.Sprintf("image-1%d", i))
	}

	for _, opts := range []images.ListOpts{
		{},
		{Limit: 1000, Visibility: images.ImageVisibilityShared},
		{Limit: 400, Sort: "name:asc"},
	} {
		t.Run(fmt.Sprintf("limit %d sort %q", opts.Limit, opts.Sort), func(t *testing.T) {
			stop := owner.sharesAndRevokes(t, recipient, fleeting)
			seen := recipient.walks(t, opts)
			stop()

			for _, image := range lasting {
				equal(t, seen[image], 1)
			}
			for image, times := range seen {
				if times != 1 {
					t.Errorf("image %s was seen %d times", image, times)
				}
			}
			if len(seen) > len(lasting)+len(fleeting) {
				t.Errorf("%d images were seen", len(seen))
			}
		})
	}
}

// walks goes from page to page to the end, and counts how often each image was seen.
func (u user) walks(t *testing.T, opts images.ListOpts) map[string]int {
	t.Helper()
	seen := map[string]int{}
	pages := 0
	err := images.List(u.images, opts).EachPage(t.Context(), func(_ context.Context, page pagination.Page) (bool, error) {
		found, err := images.ExtractImages(page)
		for _, image := range found {
			seen[image.ID]++
		}
		pages++
		return pages < lastingImages, err
	})
	succeeds(t, err)
	return seen
}

// shared registers images, and has the recipient accept them.
func (u user) shared(t *testing.T, recipient user, count int) []string {
	t.Helper()
	ids := make([]string, count)
	for i := range ids {
		ids[i] = u.registers(t, fmt.Sprintf("image-%d", i))
		succeeds(t, members.Create(t.Context(), u.images, ids[i], recipient.project).Err)
		recipient.answers(t, ids[i], "accepted")
	}
	return ids
}

// sharesAndRevokes has images come and go until it is told to stop.
func (u user) sharesAndRevokes(t *testing.T, recipient user, ids []string) (stop func()) {
	done, ended := make(chan struct{}), make(chan error)
	go func() {
		for {
			for _, image := range ids {
				if err := u.comesAndGoes(t.Context(), recipient, image); err != nil {
					ended <- err
					return
				}
			}
			select {
			case <-done:
				ended <- nil
				return
			default:
			}
		}
	}()
	return func() {
		close(done)
		succeeds(t, <-ended)
	}
}

func (u user) comesAndGoes(ctx context.Context, recipient user, image string) error {
	if err := members.Create(ctx, u.images, image, recipient.project).Err; err != nil {
		return err
	}
	for _, status := range []string{"accepted", "rejected", "accepted"} {
		opts := members.UpdateOpts{Status: status}
		if err := members.Update(ctx, recipient.images, image, recipient.project, opts).Err; err != nil {
			return err
		}
	}
	return members.Delete(ctx, u.images, image, recipient.project).ExtractErr()
}

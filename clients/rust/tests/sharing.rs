//! A share, with the crate openstack_sdk, as owner, recipient and stranger.

use imageshare_clients::{User, refused, text};
use openstack_sdk::api::image::v2::image::member;
use serde_json::Value;

#[tokio::test]
async fn an_offer_is_accepted_rejected_and_accepted_again() {
    let (owner, recipient) = (User::sign_in("olivia").await, User::sign_in("ravi").await);
    let image = owner.registers("ubuntu").await;

    assert_eq!(owner.offers(&image, &recipient).await.unwrap()["status"], "pending");
    assert!(!recipient.lists(&image).await);
    assert!(recipient.lists_shared(&image, "pending").await);

    assert_eq!(recipient.answers(&image, "accepted").await.unwrap(), "accepted");
    assert!(recipient.lists(&image).await);
    assert_eq!(recipient.answers(&image, "rejected").await.unwrap(), "rejected");
    assert!(!recipient.lists(&image).await);
    assert!(recipient.lists_shared(&image, "rejected").await);
    assert_eq!(recipient.answers(&image, "accepted").await.unwrap(), "accepted");
    assert_eq!(recipient.reads(&image).await.unwrap()["owner"], owner.project);
}

#[tokio::test]
async fn the_owner_sees_its_members_and_stops_sharing() {
    let (owner, recipient) = (User::sign_in("olivia").await, User::sign_in("ravi").await);
    let image = owner.registers("ubuntu").await;
    owner.offers(&image, &recipient).await.unwrap();
    recipient.answers(&image, "accepted").await.unwrap();

    let request = member::list::Request::builder().image_id(&image).build().unwrap();
    let members: Vec<Value> = owner.asks(request).await.unwrap();
    assert_eq!(members.len(), 1);
    assert_eq!(text(&members[0]["member_id"]), recipient.project);
    assert_eq!(text(&members[0]["status"]), "accepted");

    owner.stops(&image, &recipient).await.unwrap();
    assert!(!recipient.lists(&image).await);
    refused(recipient.reads(&image).await, "There is no such image.");
    refused(recipient.answers(&image, "accepted").await, "There is no such image.");
}

#[tokio::test]
async fn all_are_told_what_is_refused() {
    let (owner, recipient) = (User::sign_in("olivia").await, User::sign_in("ravi").await);
    let stranger = User::sign_in("compute").await;
    let image = owner.registers("ubuntu").await;
    owner.offers(&image, &recipient).await.unwrap();

    refused(owner.offers(&image, &recipient).await, "already shared with that project");
    refused(owner.offers(&image, &owner).await, "can't be shared with its own owner");
    refused(owner.answers(&image, "accepted").await, "not shared with that project");
    refused(recipient.offers(&image, &stranger).await, "Only its owner shares an image.");
    refused(recipient.stops(&image, &recipient).await, "Only its owner stops sharing an image.");
    refused(stranger.offers(&image, &recipient).await, "There is no such image.");
    refused(stranger.answers(&image, "accepted").await, "There is no such image.");
    refused(stranger.reads(&image).await, "There is no such image.");
}

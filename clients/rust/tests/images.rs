//! The record of an image, with the crate openstack_sdk, as its owner.

use imageshare_clients::{User, refused};
use openstack_sdk::api::image::v2::image;
use openstack_sdk::api::{Pagination, find, paged};
use serde_json::{Value, from_value, json};

async fn patch(owner: &User, id: &str, operations: Value) {
    let mut request = image::patch::Request::builder();
    let request = request.id(id).patch(from_value(operations).unwrap()).build().unwrap();
    let _: Value = owner.asks(request).await.unwrap();
}

#[tokio::test]
async fn an_image_is_registered_changed_and_deleted() {
    let owner = User::sign_in("olivia").await;
    let mut request = image::create::Request::builder();
    request.name(Some("made".into())).disk_format(image::create::DiskFormat::Qcow2).min_disk(10);
    request.properties([("kind", "data_disk"), ("os_distro", "ubuntu")].into_iter());
    let made: Value = owner.asks(request.build().unwrap()).await.unwrap();
    let id = made["id"].as_str().unwrap();
    assert_eq!((&made["status"], &made["kind"]), (&json!("active"), &json!("data_disk")));

    let operations = json!([
        {"op": "replace", "path": "/name", "value": "renamed"},
        {"op": "add", "path": "/hw_disk_bus", "value": "virtio"},
        {"op": "remove", "path": "/os_distro"},
    ]);
    patch(&owner, id, operations).await;
    let mut tag = image::tag::set::Request::builder();
    owner.tells(tag.image_id(id).tag_value("lts").build().unwrap()).await.unwrap();
    let by_id = image::find::Request::builder().id(id).build().unwrap();
    let found: Value = owner.asks(find(by_id)).await.unwrap();
    assert_eq!((&found["name"], &found["hw_disk_bus"]), (&json!("renamed"), &json!("virtio")));
    assert_eq!((&found["tags"], found.get("os_distro")), (&json!(["lts"]), None));

    owner.tells(image::delete::Request::builder().id(id).build().unwrap()).await.unwrap();
    refused(owner.reads(id).await, "There is no such image.");
}

#[tokio::test]
async fn an_image_is_hidden_and_taken_out_of_use() {
    let owner = User::sign_in("olivia").await;
    let id = owner.registers("hidden").await;
    let hide = json!([{"op": "replace", "path": "/os_hidden", "value": true}]);
    patch(&owner, &id, hide).await;
    assert!(!owner.lists(&id).await);

    owner.tells(image::deactivate::Request::builder().id(&id).build().unwrap()).await.unwrap();
    assert_eq!(owner.reads(&id).await.unwrap()["status"], "deactivated");
    owner.tells(image::reactivate::Request::builder().id(&id).build().unwrap()).await.unwrap();
    assert_eq!(owner.reads(&id).await.unwrap()["status"], "active");
}

#[tokio::test]
async fn pages_go_through_all_images_once_and_end() {
    let owner = User::sign_in("olivia").await;
    let name = owner.registers("first").await;
    let mut made = Vec::new();
    for _ in 0..7 {
        made.push(owner.registers(&name).await);
    }

    let mut request = image::list::Request::builder();
    let request = request.name(&name).limit(2).sort("created_at:asc").build().unwrap();
    let listed: Vec<Value> = owner.asks(paged(request, Pagination::All)).await.unwrap();

    let ids: Vec<_> = listed.iter().map(|image| &image["id"]).collect();
    assert_eq!(ids, made.iter().collect::<Vec<_>>());
}

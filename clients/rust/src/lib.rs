//! Those who use the running service.

use std::fmt::{Debug, Display};
use std::{env, fs};

use openstack_sdk::api::image::v2::image;
use openstack_sdk::api::{ApiError, Pagination, QueryAsync, RestEndpoint, ignore, paged};
use openstack_sdk::config::CloudConfig;
use openstack_sdk::types::ServiceType;
use openstack_sdk::{AsyncOpenStack, RestError};
use serde_json::{Value, json};

type Answer<T> = Result<T, ApiError<RestError>>;

/// One of the users that the session file tells of.
pub struct User {
    pub project: String,
    session: AsyncOpenStack,
}

impl User {
    pub async fn sign_in(name: &str) -> Self {
        let file = env::var("IMAGESHARE_SESSION").expect("the session file");
        let session: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let users = session["users"].as_array().unwrap();
        let user = users.iter().find(|user| user["name"] == name).unwrap();
        // It follows no link to the next page at an address of digits.
        let identity = text(&session["identity"]).replace("127.0.0.1", "localhost");
        let config: CloudConfig = serde_json::from_value(json!({
            "auth": {
                "auth_url": identity + "/v3",
                "username": name,
                "password": user["password"],
                "user_domain_name": "Default",
                "project_id": user["project_id"],
            },
            "region_name": session["region"],
            "auth_cache": false,
        }))
        .unwrap();
        let cloud = AsyncOpenStack::new(&config).await.unwrap();
        cloud.discover_service_endpoint(&ServiceType::Image).await.unwrap();
        Self { project: text(&user["project_id"]), session: cloud }
    }

    /// Calls the service, and gives what it answers.
    pub async fn asks<T>(&self, endpoint: impl QueryAsync<T, AsyncOpenStack>) -> Answer<T> {
        endpoint.query_async(&self.session).await
    }

    /// Calls the service where it answers with nothing.
    pub async fn tells(&self, endpoint: impl RestEndpoint + Sync) -> Answer<()> {
        ignore(endpoint).query_async(&self.session).await
    }

    pub async fn registers(&self, name: &str) -> String {
        let request = image::create::Request::builder().name(Some(name.into())).build().unwrap();
        let made: Value = self.asks(request).await.unwrap();
        text(&made["id"])
    }

    pub async fn reads(&self, id: &str) -> Answer<Value> {
        self.asks(image::get::Request::builder().id(id).build().unwrap()).await
    }

    pub async fn offers(&self, id: &str, recipient: &User) -> Answer<Value> {
        let member = [("member", recipient.project.as_str())].into_iter();
        let mut request = image::member::create::Request::builder();
        self.asks(request.image_id(id).properties(member).build().unwrap()).await
    }

    /// Answers an offer of that image, and tells the state of the share.
    pub async fn answers(&self, id: &str, status: &str) -> Answer<String> {
        let status = [("status", status)].into_iter();
        let mut request = image::member::set::Request::builder();
        request.image_id(id).id(&self.project).properties(status);
        let member: Value = self.asks(request.build().unwrap()).await?;
        Ok(text(&member["status"]))
    }

    pub async fn stops(&self, id: &str, recipient: &User) -> Answer<()> {
        let mut request = image::member::delete::Request::builder();
        self.tells(request.image_id(id).id(&recipient.project).build().unwrap()).await
    }

    /// Whether an image is in the list.
    pub async fn lists(&self, id: &str) -> bool {
        self.finds(image::list::Request::builder().id(id)).await
    }

    /// Whether an image is in the list of those that are shared in that state.
    pub async fn lists_shared(&self, id: &str, status: &str) -> bool {
        let mut request = image::list::Request::builder();
        self.finds(request.id(id).visibility("shared").member_status(status)).await
    }

    async fn finds(&self, request: &image::list::RequestBuilder<'_>) -> bool {
        let pages = paged(request.build().unwrap(), Pagination::All);
        let found: Vec<Value> = self.asks(pages).await.unwrap();
        !found.is_empty()
    }
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap().to_string()
}

pub fn refused<T: Debug>(answer: Result<T, impl Display>, words: &str) {
    let told = answer.unwrap_err().to_string();
    assert!(told.contains(words), "{words} is not in {told}");
}

"""huaweicloudsdkims, which signs its requests with an access key."""

import json
import os
import pathlib

import pytest
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from huaweicloudsdkcore.http.http_config import HttpConfig
from huaweicloudsdkims.v2 import (
    GlanceUpdateImageRequest,
    GlanceUpdateImageRequestBody,
    ImsClient,
    ListImagesRequest,
)


@pytest.fixture(scope="module")
def people():
    session = json.loads(pathlib.Path(os.environ["IMAGESHARE_SESSION"]).read_text())
    return {user["name"]: user for user in session["users"]}


@pytest.fixture(scope="module")
def client(cloud, people):
    def made(name):
        user = people[name]
        credentials = BasicCredentials(user["access_key"], user["secret_key"], user["project_id"])
        return (
            ImsClient.new_builder()
            .with_http_config(HttpConfig.get_default_config())
            .with_credentials(credentials)
            .with_endpoints([cloud.api])
            .build()
        )

    return made


@pytest.fixture
def image(cloud, people):
    user = people["olivia"]
    answer = cloud.http.post(
        cloud.api + "/v2/images",
        json={"name": "ubuntu"},
        headers={"X-Auth-Token": cloud.token("olivia", user["password"], user["project_id"])},
    )
    answer.raise_for_status()
    return answer.json()["id"]


def test_an_image_is_changed_by_a_request_whose_body_is_not_signed(client, image):
    change = GlanceUpdateImageRequestBody(op="replace", path="/name", value="renamed")
    changed = client("olivia").glance_update_image(GlanceUpdateImageRequest(image, [change]))
    assert changed.name == "renamed"


def test_a_wrong_secret_is_told_apart_by_a_code(client, people, image):
    people["mallory"] = dict(people["olivia"], secret_key="wrong")
    with pytest.raises(ClientRequestException) as refused:
        client("mallory").list_images(ListImagesRequest())
    assert refused.value.status_code == 401
    assert refused.value.error_code == "SHARE.0030"

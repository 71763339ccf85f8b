"""huaweicloudsdkims, which signs its requests with an access key."""

import pytest
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.http.http_config import HttpConfig
from huaweicloudsdkims.v2 import (
    GlanceCreateImageMetadataRequest,
    GlanceCreateImageMetadataRequestBody,
    ImsClient,
)


class Signer:
    """Someone of the session file, who has an access key."""

    def __init__(self, cloud, name, **changes):
        user = {**cloud.users[name], **changes}
        self.project_id = user["project_id"]
        credentials = BasicCredentials(user["access_key"], user["secret_key"], self.project_id)
        self.ims = (
            ImsClient.new_builder()
            .with_http_config(HttpConfig.get_default_config())
            .with_credentials(credentials)
            .with_endpoints([cloud.api])
            .build()
        )

    def registers(self, name, **more):
        body = GlanceCreateImageMetadataRequestBody(
            name=name, os_version="Ubuntu 24.04 server 64bit", **more
        )
        request = GlanceCreateImageMetadataRequest(body)
        return self.ims.glance_create_image_metadata(request).id


@pytest.fixture(scope="module")
def owner(cloud):
    return Signer(cloud, "olivia")


@pytest.fixture(scope="module")
def recipient(cloud):
    return Signer(cloud, "ravi")


@pytest.fixture(scope="module")
def stranger(cloud):
    return Signer(cloud, "compute")


@pytest.fixture(scope="module")
def impostor(cloud):
    return Signer(cloud, "olivia", secret_key="wrong")

import pytest

from cloud import Cloud


@pytest.fixture(scope="session")
def cloud():
    return Cloud()


@pytest.fixture(scope="module")
def owner(cloud):
    return cloud.user()


@pytest.fixture(scope="module")
def recipient(cloud):
    return cloud.user()


@pytest.fixture(scope="module")
def stranger(cloud):
    return cloud.user()


@pytest.fixture
def image(owner):
    """An image that nobody else knows of."""
    return owner.registers("ubuntu")


@pytest.fixture
def offered(owner, recipient, image):
    """An image that waits for the recipient's answer."""
    owner.shares([image], recipient)
    return image

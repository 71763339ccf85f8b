"""The running service, and those who use it."""

import json
import os
import pathlib
import sys
import uuid

import requests

import terminal

TOOLS = pathlib.Path(sys.executable).parent


class User:
    """Someone who works in a project of their own, and has the command lines at hand."""

    def __init__(self, cloud, name, password, project_id, project_name):
        self.cloud = cloud
        self.project_id = project_id
        self.environment = {
            "OS_AUTH_URL": cloud.identity,
            "OS_USERNAME": name,
            "OS_PASSWORD": password,
            "OS_PROJECT_NAME": project_name,
            "OS_USER_DOMAIN_NAME": "Default",
            "OS_PROJECT_DOMAIN_NAME": "Default",
            "OS_REGION_NAME": cloud.region,
            "OS_IDENTITY_API_VERSION": "3",
        }
        self.token = cloud.token(name, password, project_id)

    def openstack(self, *arguments, stdin=None):
        return self.runs(str(TOOLS / "openstack"), *arguments, stdin=stdin)

    def glance(self, *arguments, stdin=None):
        return self.runs(str(TOOLS / "glance"), *arguments, stdin=stdin)

    def runs(self, *command, **options):
        return terminal.run(command, self.environment, **options)

    def terraform(self):
        """The value of the variable by which a configuration is told who this is."""
        return json.dumps(
            {
                "auth_url": self.cloud.identity,
                "user": self.environment["OS_USERNAME"],
                "password": self.environment["OS_PASSWORD"],
                "project": self.environment["OS_PROJECT_NAME"],
                "project_id": self.project_id,
            }
        )

    def calls(self, method, path, body=None):
        """Calls the service without any client, for what isn't the client's to prove."""
        answer = self.cloud.http.request(
            method, self.cloud.api + path, json=body, headers={"X-Auth-Token": self.token}
        )
        assert answer.ok, (method, path, answer.text)
        return answer.json() if answer.content else None

    def registers(self, name, **more):
        return self.calls("POST", "/v2/images", {"name": name, **more})["id"]

    def shares(self, images, recipient):
        body = {"images": images, "projects": [recipient.project_id]}
        self.calls("POST", "/v1/cloudimages/members", body)

    def stops(self, images, recipient):
        body = {"images": images, "projects": [recipient.project_id]}
        self.calls("DELETE", "/v1/cloudimages/members", body)

    def answers(self, images, status):
        body = {"images": images, "project_id": self.project_id, "status": status}
        self.calls("PUT", "/v1/cloudimages/members", body)


class Cloud:
    """The service that the session file tells of, with its token service."""

    def __init__(self):
        session = json.loads(pathlib.Path(os.environ["IMAGESHARE_SESSION"]).read_text())
        self.http = requests.Session()
        self.api = session["api"]
        self.region = session["region"]
        self.identity = session["identity"] + "/v3"
        self.users = {user["name"]: user for user in session["users"]}
        admin = self.users["admin"]
        self.admin_token = self.token("admin", admin["password"], admin["project_id"])

    def token(self, name, password, project_id):
        user = {"name": name, "password": password, "domain": {"name": "Default"}}
        identity = {"methods": ["password"], "password": {"user": user}}
        auth = {"identity": identity, "scope": {"project": {"id": project_id}}}
        answer = self.http.post(self.identity + "/auth/tokens", json={"auth": auth})
        answer.raise_for_status()
        return answer.headers["X-Subject-Token"]

    def user(self):
        """A new user of a new project."""
        name = uuid.uuid4().hex
        project = self.makes("project", name=name + "-project")
        user = self.makes("user", name=name, password=name)
        [role] = self.administers("GET", "/roles?name=member")["roles"]
        place = f"/projects/{project['id']}/users/{user['id']}/roles/{role['id']}"
        self.administers("PUT", place)
        return User(self, name, name, project["id"], project["name"])

    def makes(self, kind, **fields):
        body = {kind: {"domain_id": "default", **fields}}
        return self.administers("POST", f"/{kind}s", body)[kind]

    def administers(self, method, path, body=None):
        headers = {"X-Auth-Token": self.admin_token}
        answer = self.http.request(method, self.identity + path, json=body, headers=headers)
        answer.raise_for_status()
        return answer.json() if answer.content else None

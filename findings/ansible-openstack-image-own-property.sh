#!/usr/bin/env bash
# Ansible's collection openstack.cloud 2.6.0 (from ansible 14.5.0; with ansible-core 2.19.14 and openstacksdk
# 4.22.0): the module image tells a change in every run, if an image has a property of the user's own. It asks
# whether the property's name is in the image, and openstacksdk's image has only names that it knows, such as
# os_distro; others are in its "properties". So every run sends the value again that is there already.
#
# Needs Python 3.11 or newer.
#
# Seen: os_distro=ubuntu, run 1: changed, sent POST, add /os_distro ubuntu
#       os_distro=ubuntu, run 2: ok, sent nothing
#       mine=1, run 1: changed, sent POST, add /mine 1
#       mine=1, run 2: changed, sent add /mine 1
#       mine=1, run 3: changed, sent add /mine 1
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install -q ansible-core==2.19.14 openstacksdk==4.22.0
# The package of all collections asks for a newer Python than the one collection does.
"$folder/python/bin/pip" download -q --no-deps --ignore-requires-python -d "$folder" ansible==14.5.0
"$folder/python/bin/python" - "$folder" <<'PYTHON'
import json
import os
import pathlib
import subprocess
import sys
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

folder = pathlib.Path(sys.argv[1])
[wheel] = folder.glob("*.whl")
with zipfile.ZipFile(wheel) as package:
    names = package.namelist()
    package.extractall(folder, [n for n in names if n.startswith("ansible_collections/openstack/")])

images = {}
sent = []


class ImageApi(BaseHTTPRequestHandler):
    def answer(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def do_GET(self):
        path, _, query = self.path.partition("?")
        if path == "/v2/images":
            found = [i for i in images.values() if "name=" not in query or f"name={i['name']}" in query]
            self.answer(200, {"images": found})
        elif path.startswith("/v2/images/"):
            found = images.get(path.rpartition("/")[2])
            self.answer(200 if found else 404, found or {"message": "There is no such image."})
        else:
            links = [{"rel": "self", "href": f"http://{self.headers['Host']}/v2/"}]
            self.answer(300, {"versions": [{"id": "v2.15", "status": "CURRENT", "links": links}]})

    def do_POST(self):
        sent.append("POST")
        image = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        id = f"00000000-0000-0000-0000-{len(images):012}"
        images[id] = {"status": "active", "tags": [], "visibility": "shared", **image, "id": id}
        self.answer(201, images[id])

    def do_PATCH(self):
        image = images[self.path.rpartition("/")[2]]
        for operation in json.loads(self.rfile.read(int(self.headers["Content-Length"]))):
            sent.append(" ".join(operation[part] for part in ("op", "path", "value")))
            image[operation["path"].removeprefix("/")] = operation["value"]
        self.answer(200, image)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), ImageApi)
threading.Thread(target=server.serve_forever, daemon=True).start()
cloud = {"auth_type": "none", "auth": {"endpoint": f"http://127.0.0.1:{server.server_address[1]}"}}
(folder / "clouds.json").write_text(json.dumps({"clouds": {"fake": cloud}}))
environment = {
    **os.environ,
    "ANSIBLE_COLLECTIONS_PATH": str(folder),
    "ANSIBLE_HOME": str(folder / "home"),
    "ANSIBLE_REMOTE_TMP": str(folder / "tmp"),
    "ANSIBLE_PYTHON_INTERPRETER": sys.executable,
    "OS_CLIENT_CONFIG_FILE": str(folder / "clouds.json"),
}


def run(number, name, value):
    sent.clear()
    wish = json.dumps({"cloud": "fake", "name": f"with-{name}", "properties": {name: value}})
    ansible = folder / "python" / "bin" / "ansible"
    command = [ansible, "localhost", "-m", "openstack.cloud.image", "-a", wish]
    told = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert told.returncode == 0, told
    changed = json.loads(told.stdout.partition("=>")[2])["changed"]
    print(f"{name}={value}, run {number}:", "changed," if changed else "ok,", "sent", ", ".join(sent) or "nothing")
    return changed, list(sent)


assert run(1, "os_distro", "ubuntu") == (True, ["POST", "add /os_distro ubuntu"])
assert run(2, "os_distro", "ubuntu") == (False, [])
assert run(1, "mine", "1") == (True, ["POST", "add /mine 1"])
assert run(2, "mine", "1") == (True, ["add /mine 1"])
assert run(3, "mine", "1") == (True, ["add /mine 1"])
PYTHON

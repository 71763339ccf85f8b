#!/usr/bin/env bash
# openstacksdk 4.22.0: create_image(use_import=True) registers the image first, and learns from the answer's
# header OpenStack-image-import-methods whether the cloud imports images. If it doesn't, the call raises, and
# leaves the image behind, queued and without data. When an upload fails, the call deletes the image.
#
# Seen: upload refused: ForbiddenException, sent POST PUT DELETE, left []
#       no import: SDKException, sent POST, left ['queued']
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install -q openstacksdk==4.22.0
"$folder/python/bin/python" - <<'PYTHON'
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import openstack

images = {}
sent = []


class ImageApi(BaseHTTPRequestHandler):
    def answer(self, status, body=None):
        text = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def do_GET(self):
        path = self.path.partition("?")[0]
        if path == "/v2/images":
            self.answer(200, {"images": []})
        elif path.startswith("/v2/images/"):
            self.answer(404)
        else:
            links = [{"rel": "self", "href": f"http://{self.headers['Host']}/v2/"}]
            self.answer(300, {"versions": [{"id": "v2.15", "status": "CURRENT", "links": links}]})

    def do_POST(self):
        sent.append("POST")
        image = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        images["1"] = {"status": "queued", **image, "id": "1"}
        self.answer(201, images["1"])

    def do_PUT(self):
        sent.append("PUT")
        self.rfile.read(int(self.headers["Content-Length"]))
        self.answer(403)

    def do_DELETE(self):
        sent.append("DELETE")
        del images[self.path.rpartition("/")[2]]
        self.answer(204)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), ImageApi)
threading.Thread(target=server.serve_forever, daemon=True).start()
endpoint = f"http://127.0.0.1:{server.server_address[1]}"
cloud = openstack.connect(load_yaml_config=False, load_envvars=False, auth_type="none", endpoint=endpoint)


def create(case, **wish):
    images.clear()
    sent.clear()
    try:
        cloud.image.create_image("small", data=b"data", disk_format="raw", **wish)
        raised = "nothing"
    except openstack.exceptions.SDKException as refusal:
        raised = type(refusal).__name__
    left = [image["status"] for image in images.values()]
    print(f"{case}: {raised}, sent {' '.join(sent)}, left {left}")
    return raised, list(sent), left


assert create("upload refused") == ("ForbiddenException", ["POST", "PUT", "DELETE"], [])
assert create("no import", use_import=True) == ("SDKException", ["POST"], ["queued"])
PYTHON

#!/usr/bin/env bash
# Huawei Cloud's SDKs for Go (github.com/huaweicloud/huaweicloud-sdk-go-v3 v0.1.207) and Python
# (huaweicloudsdkims 3.1.219) disagree about DeleteImageTag of a key with a slash, such as "team/name". New keys
# have none, but for the sake of older ones the call's reference has it that no characters are checked.
# Go's puts the key into the path as it is, as two segments; a key escaped by the caller is escaped again, so
# no key makes it send %2F. Python's sends %2F, but signs the decoded path, where the slash parts segments. Only
# a service that decodes the path before it checks the signature takes it.
#
# Needs Go 1.21 or newer.
#
# Seen: Go, team/name: sent .../tags/team/name, signed .../tags/team/name/
#       Go, team%2Fname: sent .../tags/team%252Fname, signed .../tags/team%252Fname/
#       Python, team/name: sent .../tags/team%2Fname, signed .../tags/team/name/
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install -q huaweicloudsdkims==3.1.219 huaweicloudsdkcore==3.1.219
cat >"$folder/go.mod" <<'GO'
module deleter

go 1.21

require github.com/huaweicloud/huaweicloud-sdk-go-v3 v0.1.207
GO
cat >"$folder/main.go" <<'GO'
package main

import (
	"os"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth/basic"
	ims "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ims/v2"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ims/v2/model"
)

func orPanic[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	who := orPanic(basic.NewCredentialsBuilder().WithAk("access").WithSk("secret").WithProjectId("project").SafeBuild())
	client := ims.NewImsClient(orPanic(ims.ImsClientBuilder().WithEndpoint(os.Args[1]).WithCredential(who).SafeBuild()))
	orPanic(client.DeleteImageTag(&model.DeleteImageTagRequest{ImageId: "image", Key: os.Args[2]}))
}
GO
cat >"$folder/deleter.py" <<'PYTHON'
import sys

from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkims.v2 import DeleteImageTagRequest, ImsClient

who = BasicCredentials("access", "secret", "project")
client = ImsClient.new_builder().with_credentials(who).with_endpoint(sys.argv[1]).build()
client.delete_image_tag(DeleteImageTagRequest(image_id="image", key=sys.argv[2]))
PYTHON
(cd "$folder" && go build -mod=mod -o deleter .)
"$folder/python/bin/python" - "$folder" <<'PYTHON'
import hashlib
import hmac
import re
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

folder = sys.argv[1]
asked = []


class Ims(BaseHTTPRequestHandler):
    def do_DELETE(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        asked.append((self.path, self.headers, body))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


def signature(path, headers, body):
    names = re.search("SignedHeaders=([^,]*)", headers["Authorization"]).group(1)
    values = "".join(f"{name}:{headers[name].strip()}\n" for name in names.split(";"))
    canonical = "\n".join(["DELETE", path, "", values, names, hashlib.sha256(body).hexdigest()])
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    text = "\n".join(["SDK-HMAC-SHA256", headers["X-Sdk-Date"], digest])
    return hmac.new(b"secret", text.encode(), hashlib.sha256).hexdigest()


server = ThreadingHTTPServer(("127.0.0.1", 0), Ims)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_address[1]}"


def deletes(sdk, key, *command):
    asked.clear()
    subprocess.run([*command, url, key], check=True)
    [(path, headers, body)] = asked
    signed = [
        candidate
        for candidate in sorted({path + "/", unquote(path) + "/"})
        if headers["Authorization"].endswith("Signature=" + signature(candidate, headers, body))
    ]
    before = "/v2/project/images/image"
    sent = path.replace(before, "...")
    signed = [candidate.replace(before, "...") for candidate in signed]
    print(f"{sdk}, {key}: sent {sent}, signed {', '.join(signed) or 'something else'}")
    return sent, signed


go = [folder + "/deleter"]
python = [sys.executable, folder + "/deleter.py"]
assert deletes("Go", "team/name", *go) == (".../tags/team/name", [".../tags/team/name/"])
assert deletes("Go", "team%2Fname", *go) == (".../tags/team%252Fname", [".../tags/team%252Fname/"])
assert deletes("Python", "team/name", *python) == (".../tags/team%2Fname", [".../tags/team/name/"])
PYTHON

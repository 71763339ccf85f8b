#!/usr/bin/env bash
# Crate openstack_sdk 0.22.8: a list of images whose next page is a link without a host, as Glance gives it
# ("/v2/images?limit=1&marker=1"), is followed only if the endpoint has a domain. At an IP address the list fails
# with MissingEndpointUrlDomain. Here one cloud answers at localhost and at 127.0.0.1. A link with a host is
# followed at both.
#
# Needs Rust 1.91 or newer and a C compiler. Compiling takes some minutes.
#
# Seen: localhost, relative link: 2 images
#       localhost, whole link: 2 images
#       127.0.0.1, relative link: MissingEndpointUrlDomain("http://127.0.0.1:PORT/v2/images?limit=1")
#       127.0.0.1, whole link: 2 images
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/src"
cat >"$folder/Cargo.toml" <<'TOML'
[package]
name = "lister"
version = "0.0.0"
edition = "2024"

[dependencies]
openstack_sdk = { version = "=0.22.8", default-features = false, features = ["async", "image"] }
openstack_sdk_core = "=0.22.8"
serde_json = "=1.0.154"
tokio = { version = "=1.54.1", features = ["macros", "rt"] }

[profile.dev]
debug = false
TOML
cat >"$folder/src/main.rs" <<'RUST'
use openstack_sdk::AsyncOpenStack;
use openstack_sdk::api::image::v2::image::list::Request;
use openstack_sdk::api::{Pagination, QueryAsync, paged};
use openstack_sdk::config::CloudConfig;
use openstack_sdk::types::ServiceType;
use serde_json::{Value, from_value, json};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let cloud: CloudConfig = from_value(json!({
        "auth": {
            "auth_url": std::env::args().nth(1).unwrap(),
            "username": "somebody",
            "password": "any",
            "user_domain_name": "Default",
            "project_id": "project",
        },
        "region_name": "here",
        "auth_cache": false,
    }))
    .unwrap();
    let session = AsyncOpenStack::new(&cloud).await.unwrap();
    session.discover_service_endpoint(&ServiceType::Image).await.unwrap();
    let request = Request::builder().limit(1).build().unwrap();
    let images: Result<Vec<Value>, _> = paged(request, Pagination::All).query_async(&session).await;
    match images {
        Ok(images) => println!("{} images", images.len()),
        Err(error) => println!("{error:?}"),
    }
}
RUST
cargo build -q --manifest-path "$folder/Cargo.toml" --target-dir "$folder/target"
python3 - "$folder/target/debug/lister" <<'PYTHON'
import datetime
import json
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Cloud(BaseHTTPRequestHandler):
    links = ""

    def answer(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("X-Subject-Token", "token")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def do_GET(self):
        here = "http://" + self.headers["Host"]
        if self.path.startswith("/v2/images"):
            last = "marker=" in self.path
            page = {"images": [{"id": "2" if last else "1"}]}
            if not last:
                page["next"] = (here if self.links == "whole" else "") + "/v2/images?limit=1&marker=1"
            self.answer(200, page)
        elif self.path.startswith("/identity"):
            links = [{"rel": "self", "href": here + "/identity/v3/"}]
            self.answer(200, {"version": {"id": "v3.14", "status": "stable", "links": links}})
        else:
            links = [{"rel": "self", "href": here + "/v2/"}]
            self.answer(300, {"versions": [{"id": "v2.15", "status": "CURRENT", "links": links}]})

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        here = "http://" + self.headers["Host"]
        now = datetime.datetime.now(datetime.timezone.utc)
        hour = now + datetime.timedelta(hours=1)
        default = {"id": "default", "name": "Default"}
        catalog = []
        for kind, name, path in (("identity", "keystone", "/identity"), ("image", "glance", "")):
            endpoint = {"id": name, "interface": "public", "region": "here", "region_id": "here"}
            endpoint["url"] = here + path
            catalog.append({"id": name, "type": kind, "name": name, "endpoints": [endpoint]})
        token = {
            "methods": ["password"],
            "issued_at": now.strftime("%Y-%m-%dT%H:%M:%S.000000Z"),
            "expires_at": hour.strftime("%Y-%m-%dT%H:%M:%S.000000Z"),
            "user": {"id": "user", "name": "somebody", "domain": default},
            "project": {"id": "project", "name": "project", "domain": default},
            "roles": [{"id": "member", "name": "member"}],
            "catalog": catalog,
        }
        self.answer(201, {"token": token})

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Cloud)
threading.Thread(target=server.serve_forever, daemon=True).start()
port = server.server_address[1]


def lists(host, links):
    Cloud.links = links
    url = f"http://{host}:{port}/identity/v3"
    told = subprocess.run([sys.argv[1], url], check=True, stdout=subprocess.PIPE, text=True).stdout
    told = told.strip().removeprefix("Pagination { source: ").removesuffix(" }").replace(str(port), "PORT")
    print(f"{host}, {links} link: {told}")
    return told


assert lists("localhost", "relative") == "2 images"
assert lists("localhost", "whole") == "2 images"
assert lists("127.0.0.1", "relative").startswith("MissingEndpointUrlDomain(")
assert lists("127.0.0.1", "whole") == "2 images"
PYTHON

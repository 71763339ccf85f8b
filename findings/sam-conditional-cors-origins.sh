#!/usr/bin/env bash
# aws-sam-translator 1.115.0: of a CorsConfiguration of an AWS::Serverless::HttpApi whose AllowOrigins are a
# condition (Fn::If), the API gets that condition in the place of all the rules. AllowMethods,
# AllowHeaders and MaxAge, which stand beside it, are dropped without a word. With a plain list of
# origins all four are handed over.
#
# Seen: with a list      {"allowHeaders": ["a"], "allowMethods": ["GET"], "allowOrigins": ["https://a.example"], "maxAge": 60}
#       with a condition {"Fn::If": ["Several", ["https://a.example"], ["https://b.example"]]}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install -q aws-sam-translator==1.115.0
AWS_DEFAULT_REGION=eu-west-1 "$folder/python/bin/python" - <<'PYTHON'
import json

from samtranslator.translator.transform import transform


class NoPolicies:
    def load(self):
        return {}


def rules(origins):
    cors = {"AllowOrigins": origins, "AllowMethods": ["GET"], "AllowHeaders": ["a"], "MaxAge": 60}
    template = {
        "Transform": "AWS::Serverless-2016-10-31",
        "Conditions": {"Several": {"Fn::Equals": [{"Ref": "AWS::Region"}, "eu-west-1"]}},
        "Resources": {
            "Api": {"Type": "AWS::Serverless::HttpApi", "Properties": {"CorsConfiguration": cors}},
            "Function": {
                "Type": "AWS::Serverless::Function",
                "Properties": {
                    "Handler": "a.b",
                    "Runtime": "python3.13",
                    "InlineCode": "b = None",
                    "Events": {
                        "Get": {
                            "Type": "HttpApi",
                            "Properties": {"ApiId": {"Ref": "Api"}, "Path": "/", "Method": "GET"},
                        }
                    },
                },
            },
        },
    }
    made = transform(template, {}, NoPolicies())["Resources"]["Api"]["Properties"]
    return made["Body"].get("x-amazon-apigateway-cors") or made.get("CorsConfiguration")


listed = rules(["https://a.example"])
condition = {"Fn::If": ["Several", ["https://a.example"], ["https://b.example"]]}
conditional = rules(condition)
print("with a list     ", json.dumps(listed, sort_keys=True))
print("with a condition", json.dumps(conditional, sort_keys=True))
assert set(listed) == {"allowOrigins", "allowMethods", "allowHeaders", "maxAge"}
assert conditional == condition
PYTHON

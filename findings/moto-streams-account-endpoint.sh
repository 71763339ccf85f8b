#!/usr/bin/env bash
# boto3 1.44.8 sends calls of DynamoDB Streams that name a stream to an endpoint of the account,
# ACCOUNT.streams-ddb.REGION.amazonaws.com. moto 5.2.5 knows such endpoints of DynamoDB (…ddb…) but not of its
# streams: under mock_aws ListStreams and the table work, and DescribeStream of a stream that ListStreams has just
# named is answered 404. With AWS_ACCOUNT_ID_ENDPOINT_MODE=disabled the same program reads the stream.
#
# Seen: by default: 1 stream, then 404 Not yet implemented
#       AWS_ACCOUNT_ID_ENDPOINT_MODE=disabled: 1 stream, then its shards
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install -q moto==5.2.5 boto3==1.44.8 botocore==1.44.8
cat >"$folder/streams.py" <<'PYTHON'
import boto3
from botocore.exceptions import ClientError
from moto import mock_aws

with mock_aws():
    boto3.client("dynamodb").create_table(
        TableName="records",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"},
    )
    streams = boto3.client("dynamodbstreams")
    found = streams.list_streams()["Streams"]
    print(len(found), "stream, then ", end="")
    try:
        described = streams.describe_stream(StreamArn=found[0]["StreamArn"])
        print("its shards" if described["StreamDescription"]["Shards"] else "no shards")
    except ClientError as refused:
        error = refused.response["Error"]
        print(error["Code"], error["Message"])
PYTHON
export AWS_ACCESS_KEY_ID=key AWS_SECRET_ACCESS_KEY=secret AWS_DEFAULT_REGION=eu-west-1
by_default=$("$folder/python/bin/python" "$folder/streams.py")
disabled=$(AWS_ACCOUNT_ID_ENDPOINT_MODE=disabled "$folder/python/bin/python" "$folder/streams.py")
echo "by default: $by_default"
echo "AWS_ACCOUNT_ID_ENDPOINT_MODE=disabled: $disabled"
test "$by_default" = "1 stream, then 404 Not yet implemented"
test "$disabled" = "1 stream, then its shards"

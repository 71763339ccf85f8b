#!/usr/bin/env bash
# moto 5.2.5 writes a record into a table's stream for a PutItem or UpdateItem that leaves the item as it was, with
# equal old and new images. DynamoDB's developer guide ("Change data capture for DynamoDB Streams") has it that such
# a write makes no record. A function on the stream that is tried with moto alone counts changes that never come.
#
# Seen: INSERT, MODIFY (equal images), MODIFY (equal images)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install -q moto==5.2.5 boto3==1.44.8 botocore==1.44.8
cat >"$folder/writes.py" <<'PYTHON'
import boto3
from moto import mock_aws

with mock_aws():
    table = boto3.client("dynamodb")
    stream = table.create_table(
        TableName="records",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
    )["TableDescription"]["LatestStreamArn"]
    item = {"id": {"S": "one"}, "count": {"N": "1"}}
    table.put_item(TableName="records", Item=item)
    table.put_item(TableName="records", Item=item)
    table.update_item(
        TableName="records",
        Key={"id": item["id"]},
        UpdateExpression="SET #count = :count",
        ExpressionAttributeNames={"#count": "count"},
        ExpressionAttributeValues={":count": item["count"]},
    )
    streams = boto3.client("dynamodbstreams")
    shard = streams.describe_stream(StreamArn=stream)["StreamDescription"]["Shards"][0]["ShardId"]
    place = streams.get_shard_iterator(StreamArn=stream, ShardId=shard, ShardIteratorType="TRIM_HORIZON")
    told = []
    for record in streams.get_records(ShardIterator=place["ShardIterator"])["Records"]:
        change = record["dynamodb"]
        equal = change.get("OldImage") == change["NewImage"]
        told.append(record["eventName"] + (" (equal images)" if equal else ""))
    print(", ".join(told))
PYTHON
export AWS_ACCESS_KEY_ID=key AWS_SECRET_ACCESS_KEY=secret AWS_DEFAULT_REGION=eu-west-1
# Else it looks for the stream where moto doesn't answer.
export AWS_ACCOUNT_ID_ENDPOINT_MODE=disabled
told=$("$folder/python/bin/python" "$folder/writes.py")
echo "$told"
test "$told" = "INSERT, MODIFY (equal images), MODIFY (equal images)"

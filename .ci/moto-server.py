"""Serves moto's DynamoDB at a port of this machine: moto-server.py PORT

One request at a time, since moto's transactions are not isolated from each other. And moto copies
the whole table before each item of a transaction, to have it back if one fails; the first of these
copies is enough, and the others take longer than a function waits for an answer.
"""

import copy
import sys
from types import SimpleNamespace

from moto.dynamodb import models
from moto.dynamodb.models.table import Table
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import run_simple

write_all = models.DynamoDBBackend.transact_write_items


def write_with_one_copy(backend, items):
    tables = {}

    def copied(value):
        if not isinstance(value, Table):
            return copy.deepcopy(value)
        if id(value) not in tables:
            tables[id(value)] = copy.deepcopy(value)
        return tables[id(value)]

    models.copy = SimpleNamespace(deepcopy=copied, copy=copy.copy)
    return write_all(backend, items)


models.DynamoDBBackend.transact_write_items = write_with_one_copy
run_simple(
    "127.0.0.1", int(sys.argv[1]), DomainDispatcherApplication(create_backend_app), threaded=False
)

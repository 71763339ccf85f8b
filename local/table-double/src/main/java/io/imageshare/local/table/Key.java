package io.imageshare.local.table;

/** What an item is found by. */
record Key(String partition, String sort) {}

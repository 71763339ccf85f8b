/**
 * The records on one machine: the ports of the store on an SQLite database, in a folder or in
 * memory.
 *
 * <p>One thread writes, and has those who wait share a transaction and so a flush. Whoever reads
 * has a connection and with it a snapshot of its own. The tables are in {@code schema.sql}.
 */
@NullMarked
package io.imageshare.local.sqlite;

import org.jspecify.annotations.NullMarked;

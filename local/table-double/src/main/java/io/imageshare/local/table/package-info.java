/**
 * Stands in for DynamoDB in tests.
 *
 * <p>It answers exactly the calls that the store and the tests around it make, in the forms in
 * which they make them, by DynamoDB's rules and limits, and refuses all others by name: so it can
 * stay small, and nothing new is sent to the table without its being taught and proved here first.
 */
@NullMarked
package io.imageshare.local.table;

import org.jspecify.annotations.NullMarked;

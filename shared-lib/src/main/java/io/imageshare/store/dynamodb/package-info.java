/**
 * The records in one DynamoDB table: the only place that knows keys, attribute names and the AWS
 * SDK.
 *
 * <p>There is no secondary index, and every read is strongly consistent. Every write of what is
 * shared is one conditional transaction.
 */
@NullMarked
package io.imageshare.store.dynamodb;

import org.jspecify.annotations.NullMarked;

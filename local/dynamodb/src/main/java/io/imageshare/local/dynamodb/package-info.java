/** DynamoDB Local inside the JVM, with the table that the deployment template defines. */
@NullMarked
package io.imageshare.local.dynamodb;

import org.jspecify.annotations.NullMarked;

/** DynamoDB Local inside the JVM. */
@NullMarked
package io.imageshare.local.dynamodb;

import org.jspecify.annotations.NullMarked;

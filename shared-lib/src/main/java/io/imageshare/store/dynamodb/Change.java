package io.imageshare.store.dynamodb;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An update under a condition: both stand in one request, which has names and values but once.
 *
 * @param update the text of the update
 * @param condition the text of the condition; null if there is none
 * @param both has the names and values of both
 */
record Change(String update, @Nullable String condition, Expression both) {

  static Change of(Expression update, Expression condition) {
    return new Change(update.text(), condition.textOrNull(), update.together(condition));
  }

  /** With values by the names with which they stand in the texts, colon included. */
  Change with(Map<String, AttributeValue> values) {
    return new Change(update, condition, both.with(values));
  }
}

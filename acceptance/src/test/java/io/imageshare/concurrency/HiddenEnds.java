package io.imageshare.concurrency;

import io.imageshare.rules.cloud.Around;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Tells nobody which shares of an image are over. */
final class HiddenEnds implements Around {

  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    DynamoDbResponse response = call.make(request);
    return response instanceof QueryResponse page
        ? page.toBuilder().items(shown(page.items())).build()
        : response;
  }

  private static List<Map<String, AttributeValue>> shown(List<Map<String, AttributeValue>> items) {
    return items.stream()
        .filter(item -> !item.getOrDefault("sk", AttributeValue.fromS("")).s().startsWith("end#"))
        .toList();
  }
}

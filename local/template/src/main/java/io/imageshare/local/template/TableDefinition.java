package io.imageshare.local.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/**
 * A table of the type {@code AWS::DynamoDB::GlobalTable} on demand, without indexes. Of its
 * replicas there is the one here.
 *
 * @param timeToLive the attribute with the time when an item may be dropped, if it has one
 * @param stream what its stream tells of each write, if it has one
 */
record TableDefinition(
    List<AttributeDefinition> attributes,
    List<KeySchemaElement> keys,
    Optional<String> timeToLive,
    Optional<String> stream) {
  private static final List<String> NOT_UNDERSTOOD =
      List.of("GlobalSecondaryIndexes", "LocalSecondaryIndexes");

  TableDefinition {
    attributes = List.copyOf(attributes);
    keys = List.copyOf(keys);
  }

  static TableDefinition read(Properties table) throws TemplateException {
    for (String property : NOT_UNDERSTOOD) {
      if (table.has(property)) {
        throw table.wrong(property, "isn't understood");
      }
    }
    if (!table.text("BillingMode").equals(BillingMode.PAY_PER_REQUEST.toString())) {
      throw table.wrong("BillingMode", "isn't understood: " + table.text("BillingMode"));
    }
    return new TableDefinition(
        attributes(table),
        keys(table),
        timeToLive(table),
        table.in("StreamSpecification").optionalText("StreamViewType"));
  }

  CreateTableRequest request(String name) {
    return CreateTableRequest.builder()
        .tableName(name)
        .attributeDefinitions(attributes)
        .keySchema(keys)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .streamSpecification(stream.map(TableDefinition::enabled).orElse(null))
        .build();
  }

  private static StreamSpecification enabled(String view) {
    return StreamSpecification.builder().streamEnabled(true).streamViewType(view).build();
  }

  private static List<AttributeDefinition> attributes(Properties table) throws TemplateException {
    List<AttributeDefinition> attributes = new ArrayList<>();
    for (Properties attribute : required(table, "AttributeDefinitions")) {
      attributes.add(
          AttributeDefinition.builder()
              .attributeName(attribute.text("AttributeName"))
              .attributeType(attribute.text("AttributeType"))
              .build());
    }
    return attributes;
  }

  private static List<KeySchemaElement> keys(Properties table) throws TemplateException {
    List<KeySchemaElement> keys = new ArrayList<>();
    for (Properties key : required(table, "KeySchema")) {
      keys.add(
          KeySchemaElement.builder()
              .attributeName(key.text("AttributeName"))
              .keyType(key.text("KeyType"))
              .build());
    }
    return keys;
  }

  private static List<Properties> required(Properties table, String name) throws TemplateException {
    List<Properties> list = table.maps(name);
    if (list.isEmpty()) {
      throw table.wrong(name, "is missing");
    }
    return list;
  }

  private static Optional<String> timeToLive(Properties table) throws TemplateException {
    Properties specification = table.in("TimeToLiveSpecification");
    return specification.optionalText("Enabled").filter("true"::equals).isPresent()
        ? Optional.of(specification.text("AttributeName"))
        : Optional.empty();
  }
}

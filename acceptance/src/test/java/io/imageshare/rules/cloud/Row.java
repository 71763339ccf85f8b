package io.imageshare.rules.cloud;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item of the table, as its keys tell it.
 *
 * @param region the region
 * @param partition {@code image}, {@code project} or {@code deleted}
 * @param of the ID of that image or project
 * @param sort the sort key
 */
record Row(
    String region,
    String partition,
    String of,
    String sort,
    Map<String, AttributeValue> attributes) {

  static Row of(Map<String, AttributeValue> item) {
    String[] partition = item.getOrDefault("pk", AttributeValue.fromS("##")).s().split("#", 3);
    String sort = item.getOrDefault("sk", AttributeValue.fromS("")).s();
    return new Row(partition[0], partition[1], partition[2], sort, item);
  }

  boolean isImage() {
    return partition.equals("image") && sort.equals("image") && !text("status").equals("deleted");
  }

  boolean isMember() {
    return partition.equals("image")
        && sort.startsWith("member#")
        && !text("state").equals("stopped");
  }

  boolean isReceived() {
    return partition.equals("project") && sort.startsWith("share#");
  }

  boolean isOwned() {
    return partition.equals("project") && sort.startsWith("image#");
  }

  boolean isUsage() {
    return partition.equals("project") && sort.equals("usage");
  }

  boolean isCleanupEntry() {
    return partition.equals("deleted");
  }

  /**
   * Whether this row of a project's is about the owner of that image: {@code region image owner}.
   */
  boolean owns(String owned) {
    return owned.startsWith(region + " ") && owned.endsWith(" " + of);
  }

  /** The last part of the sort key. */
  String last() {
    return sort.substring(sort.lastIndexOf('#') + 1);
  }

  /** The part of the sort key between the first and the last. */
  String middle() {
    return sort.substring(sort.indexOf('#') + 1, sort.lastIndexOf('#'));
  }

  String text(String attribute) {
    return attributes.getOrDefault(attribute, AttributeValue.fromS("")).s();
  }

  long number(String attribute) {
    return Long.parseLong(attributes.getOrDefault(attribute, AttributeValue.fromN("0")).n());
  }

  /** What both records of a share have to agree on: all but their keys, the state first. */
  String content() {
    Map<String, AttributeValue> content = new TreeMap<>(attributes);
    content.keySet().removeAll(Set.of("pk", "sk"));
    return text("state") + " " + content;
  }
}

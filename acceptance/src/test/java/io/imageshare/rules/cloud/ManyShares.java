package io.imageshare.rules.cloud;

import io.imageshare.domain.ImageId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * More shares than a test could make by asking the service: copies of the records of one that it
 * made, written into the table under their documented keys.
 */
public final class ManyShares {
  private final Cloud cloud;
  private final Project owner;
  private final BulkPuts puts;
  private long made;

  /** Shares of images of that owner. */
  public ManyShares(Cloud cloud, Project owner) {
    this.cloud = cloud;
    this.owner = owner;
    this.puts = new BulkPuts(cloud.client(), cloud.table());
  }

  /**
   * Writes so many shares in a state.
   *
   * @param images how many of the newest of them have an image
   * @return the images' IDs, the newest first
   */
  public List<String> write(Project recipient, String state, int count, int images) {
    ImageId sample = sample(recipient, state);
    String list = list(recipient.id());
    String start = "share#" + state + "#";
    Map<String, AttributeValue> share = read(list, start + sample);
    Map<String, AttributeValue> member = read(partition(sample.value()), "member#" + recipient);
    Map<String, AttributeValue> image = read(partition(sample.value()), "image");
    owner.stops(sample, recipient).succeeds();

    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = nextId();
      ids.add(id);
      put(share, Map.of("sk", start + id, "image", id));
      if (i >= count - images) {
        put(member, Map.of("pk", partition(id), "image", id));
        put(image, Map.of("pk", partition(id), "id", id));
      }
    }
    puts.flush();
    return ids.stream().sorted((one, other) -> other.compareTo(one)).toList();
  }

  /** Writes so many pending shares of an image. */
  public void write(ImageId image, int count) {
    writeMembers(image, count);
    Map<String, AttributeValue> share = read(list(recipient(0)), "share#pending#" + image);
    for (int i = 1; i < count; i++) {
      put(share, Map.of("pk", list(recipient(i)), "recipient", recipient(i)));
    }
    puts.flush();
  }

  /** Writes so many pending shares of an image, only as its owner sees them. */
  public void writeMembers(ImageId image, int count) {
    owner.shares(image, cloud.project(recipient(0))).succeeds();
    Map<String, AttributeValue> member = read(partition(image.value()), "member#" + recipient(0));
    for (int i = 1; i < count; i++) {
      put(member, Map.of("sk", "member#" + recipient(i), "recipient", recipient(i)));
    }
    puts.flush();
    count(image, count);
  }

  private void count(ImageId image, int shares) {
    Map<String, AttributeValue> counted = new HashMap<>(read(partition(image.value()), "image"));
    counted.put("shares", AttributeValue.fromN(Integer.toString(shares)));
    cloud.client().putItem(put -> put.tableName(cloud.table()).item(counted));
  }

  /** IDs as long as those of a cloud, and like no other's. */
  private static String recipient(int number) {
    return String.format("f%031x", number);
  }

  private ImageId sample(Project recipient, String state) {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    if (!state.equals("pending")) {
      recipient.answers(image, state).succeeds();
    }
    return image;
  }

  private String nextId() {
    made++;
    return new UUID(0x0190_0000_0000_7000L + (made << 16), Long.MIN_VALUE).toString();
  }

  private static String list(String project) {
    return Cloud.REGION + "#project#" + project;
  }

  private static String partition(String image) {
    return Cloud.REGION + "#image#" + image;
  }

  private Map<String, AttributeValue> read(String partition, String sort) {
    Map<String, AttributeValue> key =
        Map.of("pk", AttributeValue.fromS(partition), "sk", AttributeValue.fromS(sort));
    return cloud.client().getItem(get -> get.tableName(cloud.table()).key(key)).item();
  }

  private void put(Map<String, AttributeValue> copied, Map<String, String> texts) {
    Map<String, AttributeValue> item = new HashMap<>(copied);
    texts.forEach((name, text) -> item.put(name, AttributeValue.fromS(text)));
    puts.put(item);
  }
}

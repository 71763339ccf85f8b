package io.imageshare.local.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The calls about one item. */
record ItemCalls(Tables tables, WriteReader writes) {

  ObjectNode get(Fields request) {
    Table table = writes.table(request);
    Key key = table.keys().of(Values.map(request.node("Key")));
    // There are no copies here that could be late.
    request.flag("ConsistentRead");
    Item found = tables.reading(() -> table.find(key));
    ObjectNode answer = Json.object();
    if (found != null) {
      answer.set("Item", found.json());
    }
    return answer;
  }

  ObjectNode put(Fields request) {
    Write write = writes.put(request);
    Capacity capacity = Capacity.asked(request);
    Item before = make(write);
    Item after = write.change().of(null);
    return capacity.ofWrite(write.table(), size(before), size(after));
  }

  ObjectNode update(Fields request) {
    return writing(request, writes::update);
  }

  ObjectNode delete(Fields request) {
    return writing(request, writes::delete);
  }

  private ObjectNode writing(Fields request, Function<Fields, Write> reader) {
    make(reader.apply(request));
    return Json.object();
  }

  /** Makes the write; what was there before is given. */
  @Nullable Item make(Write write) {
    return tables.writing(
        () -> {
          Item found = write.found();
          if (!write.mayBeMade(found)) {
            throw Refused.of("ConditionalCheckFailedException", "The conditional request failed");
          }
          write.table().set(write.key(), write.change().of(found));
          return found;
        });
  }

  private static int size(@Nullable Item item) {
    return item == null ? 0 : item.size();
  }
}

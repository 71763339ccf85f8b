package io.imageshare.local.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes that take effect together or not at all. */
record TransactionCall(Tables tables, WriteReader writes, RequestTokens tokens) {
  private static final int MOST_WRITES = 100;
  private static final int MOST_BYTES = 4 << 20;

  private record Place(Table table, Key key) {}

  ObjectNode carryOut(Fields request) {
    String token = request.textOrNull("ClientRequestToken");
    List<Write> all = request.list("TransactItems", this::write);
    requireDifferent(all);
    if (token == null) {
      tables.writing(() -> make(all));
    } else {
      String digest = RequestTokens.digest(request.node("TransactItems"));
      tables.writing(() -> tokens.know(token, digest) || tokens.keep(token, digest, make(all)));
    }
    return Json.object();
  }

  private Write write(Fields either) {
    JsonNode put = either.nodeOrNull("Put");
    JsonNode update = either.nodeOrNull("Update");
    JsonNode delete = either.nodeOrNull("Delete");
    if (put != null) {
      return write(put, writes::put);
    }
    if (update != null) {
      return write(update, writes::update);
    }
    return delete != null
        ? write(delete, writes::delete)
        : write(either.node("ConditionCheck"), writes::check);
  }

  private static Write write(JsonNode action, Function<Fields, Write> reader) {
    return Fields.all(
        action,
        fields -> {
          String found = fields.oneOf("ReturnValuesOnConditionCheckFailure", "NONE", "ALL_OLD");
          return reader.apply(fields).telling(found.equals("ALL_OLD"));
        });
  }

  private static void requireDifferent(List<Write> all) {
    if (all.isEmpty() || all.size() > MOST_WRITES) {
      throw Refused.validation(
          "Member must have length less than or equal to 100, and at least 1: " + all.size());
    }
    Set<Place> places = new HashSet<>();
    for (Write write : all) {
      if (!places.add(new Place(write.table(), write.key()))) {
        throw Refused.validation(
            "Transaction request cannot include multiple operations on one item");
      }
    }
  }

  /** Makes all of them. All conditions are about what there is before any of it. */
  private static boolean make(List<Write> all) {
    List<Attempt> attempts = all.stream().map(Attempt::at).toList();
    if (!attempts.stream().allMatch(Attempt::isPossible)) {
      throw cancelled(attempts);
    }
    int bytes = attempts.stream().mapToInt(Attempt::size).sum();
    if (bytes > MOST_BYTES) {
      throw Refused.validation("The items of the transaction have more than 4 MB: " + bytes);
    }
    attempts.forEach(Attempt::apply);
    return true;
  }

  private static Refused cancelled(List<Attempt> attempts) {
    ArrayNode reasons = Json.object().putArray("reasons");
    attempts.forEach(attempt -> reasons.add(attempt.reason()));
    String codes = attempts.stream().map(Attempt::code).collect(Collectors.joining(", ", "[", "]"));
    return Refused.of(
        "TransactionCanceledException",
        "Transaction cancelled, please refer cancellation reasons for specific reasons " + codes,
        "CancellationReasons",
        reasons);
  }
}

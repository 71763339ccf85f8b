package io.imageshare.store;

import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.store.ShareStore.Noting;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Changes of which nobody hears what became of them.
 *
 * @param lost whether that befalls the next change
 * @param applied whether what is lost is carried out
 */
public record LostOutcomes(BooleanSupplier lost, BooleanSupplier applied) implements AroundPorts {
  private static final Map<String, Object> UNKNOWN =
      Map.of(
          "commit",
          new CommitOutcome.Unknown(),
          "noteUse",
          Noting.UNKNOWN,
          "create",
          new CreationOutcome.Unknown(),
          "edit",
          EditOutcome.UNKNOWN,
          "transfer",
          EditOutcome.UNKNOWN,
          "delete",
          EditOutcome.UNKNOWN);

  @Override
  public Object answer(String name, List<Object> arguments, Supplier<Object> call) {
    Object unknown = UNKNOWN.get(name);
    if (unknown == null || !lost.getAsBoolean()) {
      return call.get();
    }
    if (applied.getAsBoolean()) {
      Object ignored = call.get();
    }
    return unknown;
  }
}

package io.imageshare.rules.cloud;

import io.imageshare.lambda.Components;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.local.template.FunctionDefinition;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The database of a service on one machine. */
record DatabaseKeeper(SqliteDatabase database) implements RecordKeeper {

  @Override
  public String table() {
    return "imageshare";
  }

  @Override
  public Components components(
      FunctionDefinition function,
      Function<String, @Nullable String> environment,
      MovableClock clock) {
    return Components.from(environment, database).with(clock);
  }

  @Override
  public Records records(String region) {
    return new DatabaseRecords(database, region);
  }
}

package io.imageshare.local.sqlite;

import io.imageshare.domain.Terms;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is offered under, in columns that shares and events have alike. */
final class TermsRows {
  private static final List<String> NAMES = List.of("expires_at", "answer_by", "note");

  /** The columns of an {@code INSERT}. */
  static final String COLUMNS = each(name -> name);

  /** A parameter for each of them. */
  static final String PARAMETERS = each(name -> "?");

  /** What a row gets that is there already. */
  static final String REPLACED = each(name -> name + " = excluded." + name);

  private TermsRows() {}

  /** The columns of that table, to be read. */
  static String columnsOf(String table) {
    return each(name -> table + "." + name);
  }

  private static String each(UnaryOperator<String> form) {
    return NAMES.stream().map(form).collect(Collectors.joining(", "));
  }

  /** The terms in a row, which begin in that column. */
  static Terms read(Row row, int first) throws SQLException {
    return new Terms(row.timeOrNull(first), row.timeOrNull(first + 1), row.textOrNull(first + 2));
  }

  /** These values for other columns, and then those of the terms. */
  static @Nullable Object[] behind(Terms terms, @Nullable Object... values) {
    return Stream.concat(
            Arrays.stream(values),
            Stream.of(
                TimeText.orNull(terms.expiresAt()),
                TimeText.orNull(terms.answerBy()),
                terms.note()))
        .toArray();
  }
}

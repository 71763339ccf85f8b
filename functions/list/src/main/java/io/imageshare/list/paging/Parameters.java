package io.imageshare.list.paging;

import io.imageshare.domain.Refusal;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Request;
import io.imageshare.http.Truth;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The query parameters of a request, which is refused as {@link Refusal#INVALID_QUERY} where one
 * has a value that it can't have.
 *
 * @param values decoded, each name with its values in the order given
 */
public record Parameters(Map<String, List<String>> values) {
  /** The most items on a page; who asks for more gets so many. */
  public static final int MAX_LIMIT = 1_000;

  private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** The parameters of that request. */
  public static Parameters of(Request request) {
    return new Parameters(request.query());
  }

  /** The others. */
  public Parameters without(String name) {
    Map<String, List<String>> others = new LinkedHashMap<>(values);
    others.remove(name);
    return new Parameters(others);
  }

  /** All values of the parameter; empty if it isn't given. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /**
   * The value of a parameter that has one; empty if it isn't given. Given several times it has to
   * be the same: no item can be as two values say.
   */
  public Optional<String> one(String name) {
    List<String> given = all(name);
    if (Set.copyOf(given).size() > 1) {
      throw invalid();
    }
    return given.stream().findFirst();
  }

  /** What the parser makes of the one value; empty if the parameter isn't given. */
  public <T> Optional<T> parsed(String name, Function<String, Optional<T>> parser) {
    return one(name).map(value -> parser.apply(value).orElseThrow(Parameters::invalid));
  }

  /**
   * The whole number, zero or more, that the parameter is, the greatest of its type for what is
   * greater; empty if it isn't given.
   */
  public Optional<Long> number(String name) {
    return parsed(name, Parameters::numberOf);
  }

  /** The truth value that the parameter is; empty if it isn't given. */
  public Optional<Boolean> truth(String name) {
    return parsed(name, Truth::parse);
  }

  /** How many items the page shall have, from 0 to {@value #MAX_LIMIT}. */
  public int limit(int otherwise) {
    return number("limit").map(limit -> (int) Math.min(limit, MAX_LIMIT)).orElse(otherwise);
  }

  private static Optional<Long> numberOf(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigInteger(text).min(GREATEST).longValue())
        : Optional.empty();
  }

  /** What refuses a request for its parameters. */
  public static RefusedException invalid() {
    return new RefusedException(Refusal.INVALID_QUERY);
  }
}

package io.imageshare.local.functions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All functions, by their names. */
public final class LocalFunctions {
  private static final String ENDING = "Function";
  private static final String ACCOUNT = "123456789012";

  private final String region;
  private final Map<String, LocalFunction> functions = new LinkedHashMap<>();

  /**
   * @param region what their ARNs name
   */
  public LocalFunctions(String region, Collection<LocalFunction> functions) {
    this.region = region;
    functions.forEach(function -> this.functions.put(function.name(), function));
  }

  /** The function of that logical ID, such as {@code ShareFunction}, or short, {@code share}. */
  public Optional<LocalFunction> find(String name) {
    LocalFunction function = functions.get(name);
    return function == null
        ? functions.values().stream().filter(each -> shortName(each).equals(name)).findFirst()
        : Optional.of(function);
  }

  /** The short names of all. */
  public List<String> shortNames() {
    List<String> names = new ArrayList<>();
    functions.values().forEach(function -> names.add(shortName(function)));
    return names;
  }

  /** The ARN that a function of that name has or would have. */
  public String arn(String name) {
    return arn(region, name);
  }

  /** The ARN of a function of that name in a region, in an account that does not exist. */
  public static String arn(String region, String name) {
    return "arn:aws:lambda:" + region + ":" + ACCOUNT + ":function:" + name;
  }

  private static String shortName(LocalFunction function) {
    String name = function.name();
    int end = name.endsWith(ENDING) ? name.length() - ENDING.length() : name.length();
    return name.substring(0, end).toLowerCase(Locale.ROOT);
  }
}

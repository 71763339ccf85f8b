package io.imageshare.local.tokens;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Claims in the form that API Gateway hands to functions: each one text, a list as {@code [a b c]},
 * an object as {@code map[a:1 b:2]}, a time as its seconds since 1970.
 */
public final class ClaimTexts {
  private ClaimTexts() {}

  static Map<String, String> of(JWTClaimsSet claims) {
    return of(claims.toJSONObject());
  }

  /** Those claims, each a text, a number, a truth, a list or a map. */
  public static Map<String, String> of(Map<String, ?> claims) {
    Map<String, String> texts = new TreeMap<>();
    claims.forEach((name, value) -> texts.put(name, text(value)));
    return texts;
  }

  private static String text(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(ClaimTexts::text).collect(Collectors.joining(" ", "[", "]"));
    }
    if (value instanceof Map<?, ?> object) {
      return new TreeMap<>(object)
          .entrySet().stream()
              .map(entry -> entry.getKey() + ":" + text(entry.getValue()))
              .collect(Collectors.joining(" ", "map[", "]"));
    }
    return value == null ? "<nil>" : value.toString();
  }
}

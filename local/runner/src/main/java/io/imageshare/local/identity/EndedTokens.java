package io.imageshare.local.identity;

import io.imageshare.local.users.Directory;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tokens that end before their time: by themselves, or with their users. */
public final class EndedTokens {
  private final Set<String> ids = ConcurrentHashMap.newKeySet();
  private final Directory directory;

  /**
   * @param directory who there is
   */
  public EndedTokens(Directory directory) {
    this.directory = directory;
  }

  /** Ends the token of that ID. */
  void add(String id) {
    ids.add(id);
  }

  /** Whether a token with those claims has ended. */
  public boolean contains(Map<String, String> claims) {
    return ids.contains(claims.getOrDefault("jti", ""))
        || directory.users().get(claims.getOrDefault("sub", "")).isEmpty();
  }
}

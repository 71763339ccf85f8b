package io.imageshare.local.identity;

import io.imageshare.local.users.Directory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tokens that end before their time: by themselves, or with their users. */
public final class EndedTokens {
  private final Map<String, Instant> tokens = new ConcurrentHashMap<>();
  private final Directory directory;
  private final @Nullable EndedTokenFile file;

  /**
   * Tokens that are known as ended as long as this lasts, as are the keys that they are signed
   * with.
   *
   * @param directory who there is
   */
  public EndedTokens(Directory directory) {
    this.directory = directory;
    this.file = null;
  }

  /**
   * The same with those that the file holds, which takes all that follow.
   *
   * @param directory who there is
   * @param now to leave away those that have expired
   * @throws IOException if the file can't be used; the message says in one line why
   */
  public EndedTokens(Directory directory, Path file, Instant now) throws IOException {
    this.directory = directory;
    this.file = EndedTokenFile.open(file, now, tokens);
  }

  /**
   * Ends the token, from now on and for good.
   *
   * @throws IOException if it can't be kept; the token has ended nevertheless, until a restart
   */
  void add(KnownToken token) throws IOException {
    tokens.put(token.id(), token.expiresAt());
    if (file != null) {
      file.add(token.id(), token.expiresAt());
    }
  }

  /** Whether a token with those claims has ended. */
  public boolean contains(Map<String, String> claims) {
    return tokens.containsKey(claims.getOrDefault("jti", ""))
        || directory.users().get(claims.getOrDefault("sub", "")).isEmpty();
  }
}

package io.imageshare.local.identity;

import io.imageshare.local.users.Directory;
import io.imageshare.local.users.User;
import io.imageshare.local.users.UserTokens;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tokens that end before their time: by themselves, or with their users. */
public final class EndedTokens {
  private static final String USER = "user:";

  private final Map<String, Instant> ended = new ConcurrentHashMap<>();
  private final Directory directory;
  private final Clock clock;
  private final @Nullable EndedTokenFile file;

  /**
   * Tokens that are known as ended as long as this lasts, as are the keys that they are signed
   * with.
   *
   * @param directory who there is
   */
  public EndedTokens(Directory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
    this.file = null;
  }

  /**
   * The same with those that the file holds, which takes all that follow.
   *
   * @param directory who there is
   * @throws IOException if the file can't be used; the message says in one line why
   */
  public EndedTokens(Directory directory, Clock clock, Path file) throws IOException {
    this.directory = directory;
    this.clock = clock;
    this.file = EndedTokenFile.open(file, clock.instant(), ended);
  }

  /**
   * Ends the token, from now on and for good.
   *
   * @throws IdentityException if that can't be kept; the token is good as before
   */
  void add(KnownToken token) throws IdentityException {
    end(token.id(), token.expiresAt());
  }

  /**
   * Ends all tokens that a user was given until now.
   *
   * @throws IdentityException if that can't be kept; the tokens are good as before
   */
  void addAllOf(User user) throws IdentityException {
    end(USER + user.id(), clock.instant().plus(UserTokens.LIFETIME));
  }

  private void end(String name, Instant expiry) throws IdentityException {
    try {
      if (file != null) {
        file.add(name, expiry);
      }
    } catch (IOException unwritten) {
      throw IdentityError.UNAVAILABLE.because("Ended tokens can't be kept: try again.");
    }
    ended.put(name, expiry);
  }

  /** Whether a token with those claims has ended. */
  public boolean contains(Map<String, String> claims) {
    String user = claims.getOrDefault("sub", "");
    return ended.containsKey(claims.getOrDefault("jti", ""))
        || directory.users().get(user).isEmpty()
        || isOfBefore(claims, ended.get(USER + user));
  }

  /** Every token is good for the same time, so the earlier one was given earlier. */
  private static boolean isOfBefore(Map<String, String> claims, @Nullable Instant latest) {
    return latest != null
        && Long.parseLong(claims.getOrDefault("exp", "0")) <= latest.getEpochSecond();
  }
}

package io.imageshare.local.machine;

import io.imageshare.local.deployment.StartException;
import io.imageshare.local.identity.EndedTokens;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.local.tokens.SigningKey;
import io.imageshare.local.users.Directory;
import io.imageshare.local.webhook.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** The folder in which a service on one machine keeps its records, and about its tokens. */
record DataFolder(Path path) {
  private static final String KEY = "token-key.json";
  private static final String SECRET = "events-secret.txt";
  private static final String ENDED = "ended-tokens.txt";

  /**
   * Makes sure that records have not been lost: the key is made after them, so where it is alone a
   * service would silently begin anew.
   *
   * @throws StartException if they have been, and what to do
   */
  void checkRecords() throws StartException {
    if (Files.exists(path.resolve(KEY)) && !SqliteDatabase.isIn(path)) {
      throw new StartException(
          "The folder "
              + path
              + " has lost its records: put a copy of them back, or move "
              + KEY
              + " away, too, to begin anew.");
    }
  }

  /** The key with which tokens are signed, which is made if there is none. */
  SigningKey key() throws IOException {
    return SigningKey.keptIn(path.resolve(KEY));
  }

  /** The secret with which events are signed, which is made if there is none. */
  Secret secret() throws IOException {
    return Secret.keptIn(path.resolve(SECRET));
  }

  /** The tokens that were ended, those before this start as well. */
  EndedTokens ended(Directory directory, Clock clock) throws IOException {
    return new EndedTokens(directory, clock, path.resolve(ENDED));
  }
}

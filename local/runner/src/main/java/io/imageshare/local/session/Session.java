package io.imageshare.local.session;

import io.imageshare.local.users.Persona;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What one needs to use the running service.
 *
 * @param api where the HTTP API answers
 * @param invoke where functions are invoked
 * @param identity where tokens are to be had
 * @param region whose images these are
 * @param storage where the records are, in words
 * @param functions the short names of what can be invoked
 * @param schedules what is called when, in words
 * @param events who is told of what happens, in words; empty if nobody is
 * @param users with their tokens
 */
public record Session(
    URI api,
    URI invoke,
    URI identity,
    String region,
    String storage,
    List<String> functions,
    List<String> schedules,
    Optional<String> events,
    List<KnownUser> users) {

  /** A user with a token. */
  public record KnownUser(Persona persona, String token) {}
}

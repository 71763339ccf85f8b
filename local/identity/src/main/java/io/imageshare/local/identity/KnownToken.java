package io.imageshare.local.identity;

import io.imageshare.local.users.Grant;
import java.time.Instant;
import java.util.List;

/**
 * A token that was checked.
 *
 * @param id what no other token has
 * @param grant what it entitles to
 * @param methods how its user proved who it is
 */
record KnownToken(
    String id, Grant grant, List<String> methods, Instant issuedAt, Instant expiresAt) {}

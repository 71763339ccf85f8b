package io.imageshare.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What compute and disk services ask about before they use an image: the rows of the table of R19
 * to R25.
 *
 * <p>Each row says which kinds of image it takes and what an accepted recipient is told; the owner
 * may do all of it.
 */
public enum Action {
  /** R19. */
  CREATE_SERVER(Kinds.SERVERS, null),
  /** R21. */
  CREATE_DATA_DISK(Kinds.DATA_DISKS, null),
  /** R22. */
  RESTORE_DATA_DISK(Kinds.DATA_DISKS, Refusal.NEW_DISKS_ONLY),
  /** R23: the operating system of a server that was made from the image. */
  REINSTALL_SERVER(Kinds.SERVERS, null),
  /** R23: one more server like one that was made from the image. */
  CREATE_SAME_SERVER(Kinds.SERVERS, null),
  /** R24: of a server that was made from the image. */
  CREATE_PRIVATE_IMAGE(Kinds.SERVERS, null),
  /** R25, R4. */
  SHARE(Kinds.ALL, Refusal.ONLY_OWNER_SHARES);

  private enum Kinds {
    SERVERS,
    DATA_DISKS,
    ALL
  }

  private final Kinds kinds;
  private final Optional<Refusal> recipientRefusal;

  Action(Kinds kinds, @Nullable Refusal recipientRefusal) {
    this.kinds = kinds;
    this.recipientRefusal = Optional.ofNullable(recipientRefusal);
  }

  /** The name in requests, such as {@code create_server}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The action of that wire name, or empty if there is none. */
  public static Optional<Action> parse(String wireName) {
    return Stream.of(values()).filter(action -> action.wireName().equals(wireName)).findFirst();
  }

  /** Whether an image of that kind can be used so by anybody. */
  boolean fits(ImageKind kind) {
    return switch (kinds) {
      case SERVERS -> kind.startsServers();
      case DATA_DISKS -> kind == ImageKind.DATA_DISK;
      case ALL -> true;
    };
  }

  /** Whether it makes something of the image beside what was made of it before (R42). */
  boolean makesNew() {
    return switch (this) {
      case CREATE_SERVER, CREATE_DATA_DISK, CREATE_PRIVATE_IMAGE -> true;
      case RESTORE_DATA_DISK, REINSTALL_SERVER, CREATE_SAME_SERVER, SHARE -> false;
    };
  }

  /** Why a recipient may not do it although it has accepted; empty if it may. */
  Optional<Refusal> recipientRefusal() {
    return recipientRefusal;
  }
}

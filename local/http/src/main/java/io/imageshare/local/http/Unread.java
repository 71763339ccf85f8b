package io.imageshare.local.http;

/** Why a body is not taken. */
public enum Unread {
  /** It is larger than the port takes. */
  TOO_LARGE,

  /** It took too long to come, or longer than those of many others that were waited for. */
  TOO_SLOW,

  /** There is no memory for it beside the bodies of others. */
  NO_ROOM
}

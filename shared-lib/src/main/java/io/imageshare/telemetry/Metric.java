package io.imageshare.telemetry;

/** What is measured of the service in operation: the closed list, each with its name and unit. */
public enum Metric {
  /** Shares that have become pending, for the first time or again (R11, R16). */
  OFFERS("Offers", Unit.COUNT),
  /** Shares that were accepted (R12, R16). */
  ACCEPTANCES("Acceptances", Unit.COUNT),
  /** Shares that were rejected, whether pending or accepted before (R12, R13). */
  REJECTIONS("Rejections", Unit.COUNT),
  /** Shares that their owners have stopped (R26). */
  STOPS("Stops", Unit.COUNT),
  /** How long an offer was pending until it was answered; one value an answer. */
  PENDING_SECONDS("PendingSeconds", Unit.SECONDS),
  /** Images that were registered. */
  REGISTRATIONS("Registrations", Unit.COUNT),
  /** Images that were deleted (R27). */
  DELETIONS("Deletions", Unit.COUNT),
  /** Images that were made of others (R14). */
  REPLICATIONS("Replications", Unit.COUNT),
  /** Requests that were refused, and refused pairs of batch calls, by code (R31). */
  REFUSALS("Refusals", Unit.COUNT),
  /** Requests of which isn't known whether they were carried out (R32). */
  UNKNOWN_OUTCOMES("UnknownOutcomes", Unit.COUNT),
  /** Invocations that have failed, since the records can't be used or the function is wrong. */
  FAILURES("Failures", Unit.COUNT),
  /** Allowed uses of which isn't known whether their day is noted (R43). */
  MISSED_USES("MissedUses", Unit.COUNT),
  /** Events that the platform's bus didn't take at once (R41). */
  EVENTS_KEPT_BACK("EventsKeptBack", Unit.COUNT),
  /** Access keys that are malformed, and times that their secret couldn't be read. */
  ACCESS_KEY_FAULTS("AccessKeyFaults", Unit.COUNT),
  /** Deleted images after which a run of the cleanup has cleaned up (R28). */
  IMAGES_CLEANED("ImagesCleaned", Unit.COUNT),
  /** Shares that a run of the cleanup has removed (R28). */
  SHARES_CLEANED("SharesCleaned", Unit.COUNT),
  /** Deleted images that are still to be cleaned up (R28). */
  IMAGES_LEFT("ImagesLeft", Unit.COUNT),
  /** How long ago the longest deleted of these was deleted; zero if there is none. */
  OLDEST_LEFT_SECONDS("OldestLeftSeconds", Unit.SECONDS);

  /** What a value is in, by CloudWatch's name of it. */
  public enum Unit {
    COUNT("Count"),
    SECONDS("Seconds");

    private final String wireName;

    Unit(String wireName) {
      this.wireName = wireName;
    }

    /** CloudWatch's name. */
    public String wireName() {
      return wireName;
    }
  }

  private final String wireName;
  private final Unit unit;

  Metric(String wireName, Unit unit) {
    this.wireName = wireName;
    this.unit = unit;
  }

  /** The name in CloudWatch. */
  public String wireName() {
    return wireName;
  }

  /** What its values are in. */
  public Unit unit() {
    return unit;
  }
}

package io.imageshare.local.http;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The file descriptors of this process, which connections share with files.
 *
 * <p>A process that has none left can't even load its own classes, and never again those of which
 * it once couldn't: so connections may not take them all.
 */
final class Descriptors {
  /** The part of what is left that one port may take. */
  private static final int PART = 3;

  private Descriptors() {}

  /** How many connections a port may have at the same time. */
  static int forConnections() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
        ? forConnections(system.getMaxFileDescriptorCount(), system.getOpenFileDescriptorCount())
        : Integer.MAX_VALUE;
  }

  /** The same of a process that may have so many open, and has. */
  static int forConnections(long most, long open) {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(1, (most - open) / PART));
  }
}

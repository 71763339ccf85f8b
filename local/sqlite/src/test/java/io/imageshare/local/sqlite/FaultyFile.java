package io.imageshare.local.sqlite;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The table by which {@code faulty_file.c} is told what fails, and tells what was called. It is in
 * memory that both share.
 */
final class FaultyFile {
  /** The environment variable that names the file of the table. */
  static final String TABLE = "FAULTY_FILE_TABLE";

  /** The environment variable that names the folder of what is left after a power failure. */
  static final String KEPT = "FAULTY_FILE_KEPT";

  private static final int CELLS = 16;
  private static final int FAILED = 5;
  private static final int KEEPS = 6;
  private static final int LOG_WRITES = 7;
  private static final int LOG_FLUSHES = 8;
  private static final int CALLS = 9;

  private final LongBuffer table;

  /** What is called. */
  enum Call {
    WRITE(0),
    FLUSH(1),
    CUT(2),
    OPEN(3),
    READ(4);

    private final int number;

    Call(int number) {
      this.number = number;
    }
  }

  /**
   * Some calls that fail.
   *
   * @param first which one is the first, from 0
   * @param lasting whether all after it fail, too
   * @param error the number by which the system tells why
   * @param partly whether half of what was to be written is
   */
  record Fault(Call call, int first, boolean lasting, int error, boolean partly) {}

  private FaultyFile(LongBuffer table) {
    this.table = table;
  }

  /** Makes the file of a table on which nothing fails. */
  static FaultyFile in(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return new FaultyFile(
          channel
              .map(FileChannel.MapMode.READ_WRITE, 0, CELLS * Long.BYTES)
              .order(ByteOrder.nativeOrder())
              .asLongBuffer());
    }
  }

  /** Counts anew, and lets these calls fail. */
  void arm(Fault fault) {
    count();
    table.put(1, fault.first());
    table.put(2, fault.lasting() ? Integer.MAX_VALUE : 1);
    table.put(3, fault.error());
    table.put(4, fault.partly() ? 1 : 0);
    table.put(0, fault.call().number);
  }

  /** Counts anew, and lets nothing fail. */
  void count() {
    heal();
    table.put(FAILED, 0);
    for (Call call : Call.values()) {
      table.put(CALLS + call.number, 0);
    }
  }

  /** Lets nothing fail any more. */
  void heal() {
    table.put(0, -1);
  }

  /** How many calls of that kind there were. */
  int calls(Call call) {
    return Math.toIntExact(table.get(CALLS + call.number));
  }

  /** How many calls have failed. */
  long failed() {
    return table.get(FAILED);
  }

  /** Begins or ends to keep what is flushed. */
  void keep(boolean on) {
    table.put(KEEPS, on ? 1 : 0);
  }

  /** How many writes to the log were not flushed so far. */
  long logWrites() {
    return table.get(LOG_WRITES);
  }

  /** How often the log was flushed. */
  long logFlushes() {
    return table.get(LOG_FLUSHES);
  }
}

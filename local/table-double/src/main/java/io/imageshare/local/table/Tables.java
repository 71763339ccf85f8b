package io.imageshare.local.table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * All tables, and the lock that makes each write, each transaction and each read of an item or a
 * page happen at one moment.
 */
final class Tables {
  private final Map<String, Table> tables = new ConcurrentHashMap<>();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  Table named(String name) {
    Table table = tables.get(name);
    if (table == null) {
      throw unknown(name);
    }
    return table;
  }

  void add(Table table) {
    if (tables.putIfAbsent(table.name(), table) != null) {
      throw Refused.of("ResourceInUseException", "Table already exists: " + table.name());
    }
  }

  void remove(String name) {
    if (tables.remove(name) == null) {
      throw unknown(name);
    }
  }

  <T> T reading(Supplier<T> read) {
    lock.readLock().lock();
    try {
      return read.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  <T> T writing(Supplier<T> write) {
    lock.writeLock().lock();
    try {
      return write.get();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private static Refused unknown(String name) {
    return Refused.of(
        "ResourceNotFoundException", "Requested resource not found: Table: " + name + " not found");
  }
}

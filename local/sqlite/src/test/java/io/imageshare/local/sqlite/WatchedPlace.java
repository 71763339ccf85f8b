package io.imageshare.local.sqlite;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

/** A place at which somebody watches each prepared statement that is executed. */
final class WatchedPlace implements Driver {
  private static final AtomicInteger PLACES = new AtomicInteger();

  private final String url;
  private final String actualUrl;
  private final Watcher watcher;

  /** Is told a statement before it is executed, and may throw what it likes. */
  @FunctionalInterface
  interface Watcher {
    void before(String sql) throws SQLException;
  }

  private WatchedPlace(String actualUrl, Watcher watcher) {
    this.url = "jdbc:watched:" + PLACES.incrementAndGet();
    this.actualUrl = actualUrl;
    this.watcher = watcher;
  }

  /** The same place with a watcher. */
  static Place of(Place place, Watcher watcher) {
    WatchedPlace watched = new WatchedPlace(place.url(), watcher);
    try {
      DriverManager.registerDriver(watched);
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
    return new Place(place.name(), watched.url, place.turns(), place.guard(), place.settings());
  }

  @Override
  public Connection connect(String asked, Properties properties) throws SQLException {
    if (!acceptsURL(asked)) {
      return nothing();
    }
    Connection connection = DriverManager.getConnection(actualUrl);
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          Object result = invoke(connection, method, arguments);
          return result instanceof PreparedStatement statement
              ? watched(statement, String.valueOf(arguments[0]))
              : result;
        });
  }

  /** What {@link DriverManager} expects for the URL of another driver. */
  @SuppressWarnings({"NullAway", "DataFlowIssue"})
  private static Connection nothing() {
    return null;
  }

  private PreparedStatement watched(PreparedStatement statement, String sql) {
    return proxy(
        PreparedStatement.class,
        (self, method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            watcher.before(sql);
          }
          return invoke(statement, method, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            WatchedPlace.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  @Override
  public boolean acceptsURL(String asked) {
    return asked.equals(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String asked, Properties properties) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }
}

package io.imageshare.console;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Callers;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Request;
import io.imageshare.http.Response;
import io.imageshare.http.TokenRules;
import io.imageshare.lambda.Environment;
import io.imageshare.lambda.HttpFunction;
import io.imageshare.lambda.Route;
import io.imageshare.lambda.SettingsException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The function that serves the page: its files, and what the deployment tells it. It has no
 * records; the page asks the API like everybody else, with the token of whoever looks at it.
 */
public final class ConsoleHandler extends HttpFunction {

  /** The deployed function. */
  public ConsoleHandler() {
    this(System::getenv);
  }

  /**
   * The function in another environment.
   *
   * @param environment gives the value of an environment variable, or null
   * @throws SettingsException if one is missing or malformed
   */
  public ConsoleHandler(Function<String, @Nullable String> environment) {
    this(ConsoleSettings.from(new Environment(environment)));
  }

  private ConsoleHandler(ConsoleSettings settings) {
    super(new Callers(TokenRules.of(settings.region())), settings.region(), routes(settings));
  }

  private static List<Route> routes(ConsoleSettings settings) {
    ConsoleFiles files = ConsoleFiles.of(settings);
    // The page's own addresses are relative, so that it works below any path.
    Response redirect = Response.empty(308).with("Location", "console/");
    return List.of(
        Route.open("GET /console", call -> redirect),
        Route.open("GET /console/", call -> answer(files, ConsoleFiles.PAGE, call.request())),
        Route.open(
            "GET /console/{file+}",
            call -> answer(files, call.request().pathParameter("file"), call.request())));
  }

  private static Response answer(ConsoleFiles files, String name, Request request) {
    return files
        .find(name)
        .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND))
        .answer(request);
  }
}

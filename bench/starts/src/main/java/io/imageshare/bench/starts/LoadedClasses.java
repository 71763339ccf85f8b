package io.imageshare.bench.starts;

import io.imageshare.bench.starts.Subjects.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the JVM says of the classes that it loads until the first answer.
 *
 * @param count all of them
 * @param jvm milliseconds until AWS's runtime client began
 * @param client milliseconds until the handler's class was loaded
 */
record LoadedClasses(long count, double jvm, double client) {
  private static final Pattern LINE = Pattern.compile("\\[([\\d.]+)ms] (\\S+) source: .*");
  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  /** Starts the function once, which takes longer since the JVM tells of each class. */
  static LoadedClasses of(Subject subject, Surroundings surroundings) throws IOException {
    Path log = surroundings.folderOf(subject).resolve("classes");
    surroundings.start(subject, "-Xlog:class+load:file=" + log + ":uptimemillis");
    return read(log, subject.function().handler().split("::", 2)[0]);
  }

  private static LoadedClasses read(Path log, String handler) throws IOException {
    long count = 0;
    double jvm = 0;
    double client = 0;
    for (String line : Files.readAllLines(log)) {
      Matcher loaded = LINE.matcher(line);
      if (loaded.matches()) {
        count++;
        double at = Double.parseDouble(loaded.group(1));
        jvm = loaded.group(2).equals(CLIENT) ? at : jvm;
        client = loaded.group(2).equals(handler) ? at : client;
      }
    }
    return new LoadedClasses(count, jvm, client);
  }
}

package io.imageshare.bench.starts;

/** A cold start that took longer, since the JVM told of each class. */
record LoggedStart(Start start, ClassLog classes) {}

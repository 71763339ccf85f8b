package io.imageshare.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the shared library. */
final class Classes {
  static final String ROOT = "io.imageshare.";

  /** Whatever folder Maven builds in, as the checks of the second JDK have their own. */
  private static final ImportOption WITHOUT_TESTS =
      location -> !location.contains("/test-classes/");

  /** All of them, without those of tests and of what runs the service on one machine. */
  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(WITHOUT_TESTS)
          .importPackages("io.imageshare")
          .that(
              DescribedPredicate.describe(
                  "of the shared library",
                  (JavaClass each) -> !each.getPackageName().startsWith(ROOT + "local")));

  private Classes() {}
}

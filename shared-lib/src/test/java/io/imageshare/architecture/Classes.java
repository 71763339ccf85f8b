package io.imageshare.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the shared library. */
final class Classes {
  static final String ROOT = "io.imageshare.";

  /** All of them, without those of tests and of what runs the service on one machine. */
  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.imageshare")
          .that(
              DescribedPredicate.describe(
                  "of the shared library",
                  (JavaClass each) -> !each.getPackageName().startsWith(ROOT + "local")));

  private Classes() {}
}

package io.imageshare.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which template is taken when none is named. */
class NearestTemplateTest {
  @TempDir private Path folder;

  @Test
  void theOneInTheFolderIsNearerThanTheOneAbove() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("a/b"));
    Path above = Files.createFile(folder.resolve("template.yaml"));

    assertThat(Template.nearest(inner)).isEqualTo(above);
    assertThat(Template.nearest(folder)).isEqualTo(above);

    Path own = Files.createFile(inner.resolve("template.yaml"));
    assertThat(Template.nearest(inner)).isEqualTo(own);
  }

  @Test
  void aFolderOfThatNameIsNone() throws IOException {
    Path inner = folder.resolve("a");
    Files.createDirectories(inner.resolve("template.yaml"));
    Path above = Files.createFile(folder.resolve("template.yaml"));

    assertThat(Template.nearest(inner)).isEqualTo(above);
  }

  @Test
  void thereMayBeNone() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Template.nearest(folder))
        .withMessage("There is no template.yaml in " + folder + " or above.");
  }
}

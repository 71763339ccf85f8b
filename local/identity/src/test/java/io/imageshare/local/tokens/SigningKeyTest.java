package io.imageshare.local.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A signing key that is kept in a file")
class SigningKeyTest {
  @TempDir private Path folder;

  @Test
  void isTheSameTheNextTime() throws IOException {
    Path file = folder.resolve("key.json");
    SigningKey made = SigningKey.keptIn(file);
    assertThat(SigningKey.keptIn(file).rsa()).isEqualTo(made.rsa());
    assertThat(SigningKey.generate().rsa()).isNotEqualTo(made.rsa());
  }

  @Test
  void canBeReadByItsOwnerOnly() throws IOException {
    Path file = folder.resolve("key.json");
    SigningKey.keptIn(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder.toFile().list()).containsExactly("key.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no key", "{}", "{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}"})
  void isNotReplacedIfTheFileHoldsSomethingElse(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("key.json"), text);
    assertThatIOException()
        .isThrownBy(() -> SigningKey.keptIn(file))
        .withMessageContaining(file.toString());
    assertThat(file).hasContent(text);
  }

  @Test
  void needsItsFolder() {
    Path file = folder.resolve("missing").resolve("key.json");
    assertThatIOException()
        .isThrownBy(() -> SigningKey.keptIn(file))
        .withMessageContaining("no folder");
  }
}

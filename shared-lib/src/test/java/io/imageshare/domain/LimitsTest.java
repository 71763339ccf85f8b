package io.imageshare.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quotas of a deployment. */
class LimitsTest {
  @ParameterizedTest
  @CsvSource({"SYSTEM_DISK, 256", "DATA_DISK, 256", "FULL_ECS, 10"})
  @DisplayName("R1: 256 projects for a disk image, 10 for a full-ECS image, unless set otherwise")
  void defaults(ImageKind kind, int limit) {
    assertThat(Limits.DEFAULTS.recipients(kind)).isEqualTo(limit);
  }

  @Test
  @DisplayName("R1: both numbers can be set")
  void chosen() {
    Limits limits = new Limits(3, 2, 1);

    assertThat(limits.recipients(ImageKind.SYSTEM_DISK)).isEqualTo(3);
    assertThat(limits.recipients(ImageKind.DATA_DISK)).isEqualTo(3);
    assertThat(limits.recipients(ImageKind.FULL_ECS)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, 0", "-1, 1, 1"})
  void aLimitIsAtLeastOne(int diskImages, int fullEcs, int privateImages) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Limits(diskImages, fullEcs, privateImages).privateImages())
        .withMessage("a limit is at least 1");
  }
}

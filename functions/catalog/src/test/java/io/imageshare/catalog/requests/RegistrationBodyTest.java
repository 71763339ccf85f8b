package io.imageshare.catalog.requests;

import static io.imageshare.testkit.Examples.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.catalog.records.NewImage;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Visibility;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The body of a request to register an image. */
class RegistrationBodyTest {
  private static final String ID = "0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b";

  @Test
  void aNameIsEnough() {
    assertThat(read("{'name':'ubuntu'}"))
        .isEqualTo(
            new NewImage(
                Optional.empty(),
                Optional.empty(),
                ImageKind.SYSTEM_DISK,
                ImageStatus.ACTIVE,
                ImageSettings.PLAIN,
                false,
                named("ubuntu")));
  }

  @Test
  void everythingCanBeSaid() {
    NewImage image =
        read(
            "{'name':'ubuntu','id':'"
                + ID
                + "','owner':'p','kind':'data_disk','status':'queued','visibility':'public',"
                + "'encrypted':true,'protected':true,'os_hidden':true,"
                + "'disk_format':'qcow2','container_format':'bare',"
                + "'size':5368709120,'virtual_size':0,'min_disk':10,'min_ram':1024,"
                + "'tags':['b','a','b'],'__os_version':'Ubuntu 24.04','architecture':'x86_64'}");

    assertThat(image)
        .isEqualTo(
            new NewImage(
                Optional.of(new ImageId(ID)),
                Optional.of(new ProjectId("p")),
                ImageKind.DATA_DISK,
                ImageStatus.QUEUED,
                new ImageSettings(Visibility.PUBLIC, true, true),
                true,
                new ImageDescription(
                    "ubuntu",
                    "qcow2",
                    "bare",
                    5_368_709_120L,
                    0L,
                    10,
                    1024,
                    List.of("b", "a"),
                    Map.of("__os_version", "Ubuntu 24.04", "architecture", "x86_64"))));
  }

  @Test
  void whatIsNullIsNotSaid() {
    assertThat(
            read(
                "{'name':'ubuntu','id':null,'kind':null,'status':null,'size':null,'tags':null,"
                    + "'checksum':null,'os_type':null}"))
        .isEqualTo(read("{'name':'ubuntu'}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"private", "shared"})
  void theVisibilityIsKeptAsItIsDeclared(String visibility) {
    assertThat(read("{'name':'ubuntu','visibility':'" + visibility + "'}").settings().declared())
        .isEqualTo(Visibility.parse(visibility).orElseThrow());
  }

  @Test
  void aRecordThatWasReadIsRegisteredWithoutWhatFollowsFromItsSharesAndItsSource() {
    assertThat(
            read(
                "{'name':'ubuntu','kind':'system_disk','encrypted':false,'shares':3,'accepted':1,"
                    + "'source_image_id':'a'}"))
        .isEqualTo(read("{'name':'ubuntu'}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{'name':null}", "{'name':''}"})
  void anImageNeedsNoName(String body) {
    assertThat(read(body).description().name()).isEmpty();
  }

  @Test
  void aPropertyMayHaveSeveralLines() {
    assertThat(read("{'__description':'one\\r\\n\\ttwo'}").description().properties())
        .containsEntry("__description", "one\r\n\ttwo");
  }

  @Test
  void aWholeNumberMayBeWrittenWithAFraction() {
    ImageDescription read = read("{'min_disk':10.0,'min_ram':1e3,'size':0.0}").description();

    assertThat(read.minDisk()).isEqualTo(10);
    assertThat(read.minRam()).isEqualTo(1000);
    assertThat(read.size()).isZero();
  }

  @Test
  void theImageManagementServiceTellsKindAndEncryptionByProperties() {
    assertThat(read("{'name':'a','__whole_image':true}").kind()).isEqualTo(ImageKind.FULL_ECS);
    assertThat(read("{'name':'a','__whole_image':'True'}").description().properties())
        .isEqualTo(Map.of("__whole_image", "true"));
    assertThat(read("{'name':'a','virtual_env_type':'DataImage'}").kind())
        .isEqualTo(ImageKind.DATA_DISK);
    assertThat(read("{'name':'a','__system__cmkid':'key'}").encrypted()).isTrue();
    assertThat(read("{'name':'a','__system__cmkid':'key','encrypted':false}").encrypted()).isTrue();
    expectRefused(Refusal.INVALID_KIND, "'kind':'system_disk','__whole_image':true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "INVALID_NAME | {'name':7}",
        "INVALID_NAME | {'name':'a\\u0000'}",
        "INVALID_NAME | {'name':'a\\ud800'}",
        "MALFORMED_REQUEST | []",
        "MALFORMED_REQUEST | 'ubuntu'",
        "MALFORMED_REQUEST | {'name':'a','name':'b'}"
      })
  @DisplayName("R31: a name is one")
  void names(Refusal refusal, String body) {
    Refused.as(refusal, () -> read(body));
  }

  @Test
  @DisplayName("R31: a name has up to 255 characters, whatever they take to be stored")
  void longNames() {
    String longest = "\ud83d\ude00".repeat(ImageDescription.MAX_NAME_LENGTH);

    assertThat(read("{'name':'" + longest + "'}").description().name()).isEqualTo(longest);
    Refused.as(Refusal.INVALID_NAME, () -> read("{'name':'" + longest + "a'}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "INVALID_IMAGE_ID | 'id':'x'",
        "INVALID_IMAGE_ID | 'id':7",
        "INVALID_PROJECT_ID | 'owner':'a b'",
        "INVALID_PROJECT_ID | 'owner':[]",
        "INVALID_KIND | 'kind':'disk'",
        "INVALID_KIND | 'kind':true",
        "INVALID_ATTRIBUTE | 'status':'killed'",
        "INVALID_ATTRIBUTE | 'status':7",
        "INVALID_ATTRIBUTE | 'visibility':'community'",
        "INVALID_ATTRIBUTE | 'visibility':{}",
        "INVALID_ATTRIBUTE | 'encrypted':'yes'",
        "INVALID_ATTRIBUTE | 'protected':1",
        "INVALID_ATTRIBUTE | '__whole_image':'maybe'",
        "INVALID_ATTRIBUTE | 'disk_format':''",
        "INVALID_ATTRIBUTE | 'disk_format':'a b'",
        "INVALID_ATTRIBUTE | 'disk_format':'docker'",
        "INVALID_ATTRIBUTE | 'container_format':'qcow2'",
        "INVALID_ATTRIBUTE | 'container_format':7",
        "INVALID_ATTRIBUTE | 'size':-1",
        "INVALID_ATTRIBUTE | 'size':1.5",
        "INVALID_ATTRIBUTE | 'size':9223372036854775808",
        "INVALID_ATTRIBUTE | 'virtual_size':'7'",
        "INVALID_ATTRIBUTE | 'min_disk':2147483648",
        "INVALID_ATTRIBUTE | 'min_ram':-1",
        "INVALID_ATTRIBUTE | 'min_ram':1.5e0",
        "INVALID_ATTRIBUTE | 'min_ram':-1.0",
        "INVALID_ATTRIBUTE | 'size':1e19",
        "INVALID_ATTRIBUTE | 'tags':'linux'",
        "INVALID_ATTRIBUTE | 'tags':['']",
        "INVALID_ATTRIBUTE | 'tags':[7]",
        "INVALID_ATTRIBUTE | 'tags':['a\\n']",
        "INVALID_ATTRIBUTE | 'os_type':7",
        "INVALID_ATTRIBUTE | 'os_type':{}",
        "INVALID_ATTRIBUTE | 'os_type':'a\\u0007'",
        "INVALID_ATTRIBUTE | '':'a'",
        "INVALID_ATTRIBUTE | 'a\\tb':'a'",
        "READ_ONLY_ATTRIBUTE | 'checksum':'a'",
        "READ_ONLY_ATTRIBUTE | 'created_at':'2026-01-31T12:00:00Z'",
        "READ_ONLY_ATTRIBUTE | 'self':'a'",
        "READ_ONLY_ATTRIBUTE | 'locations':[]",
        "READ_ONLY_ATTRIBUTE | 'deleted':false",
        "READ_ONLY_ATTRIBUTE | 'os_glance_stage_host':'a'"
      })
  @DisplayName("R31: an attribute has a value that it can have, and is not read-only")
  void attributes(Refusal refusal, String field) {
    expectRefused(refusal, field);
  }

  @Test
  @DisplayName("R31: tags and the names of properties have up to 255 characters")
  void longLabels() {
    String longest = "a".repeat(255);

    assertThat(read("{'name':'a','tags':['" + longest + "'],'" + longest + "':''}").description())
        .isNotNull();
    expectRefused(Refusal.INVALID_ATTRIBUTE, "'tags':['" + longest + "a']");
    expectRefused(Refusal.INVALID_ATTRIBUTE, "'" + longest + "a':''");
  }

  private static void expectRefused(Refusal refusal, String field) {
    Refused.as(refusal, () -> read("{'name':'ubuntu'," + field + "}"));
  }

  private static NewImage read(String body) {
    return RegistrationBody.of(Events.of("").json(body).request().fields());
  }
}

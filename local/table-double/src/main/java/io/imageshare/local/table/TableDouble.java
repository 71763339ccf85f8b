package io.imageshare.local.table;

import java.net.URI;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * DynamoDB's stand-in inside the JVM, without a table at first.
 *
 * <p>Each write, each transaction, each read of an item and of a page happens at one moment; a
 * batch is a sequence of such moments. Any thread may use it.
 */
public final class TableDouble {
  private final Operations operations;
  private final @Nullable RequestForms forms;

  /** One that goes by the time of this machine. */
  public TableDouble() {
    this(InstantSource.system(), null);
  }

  /**
   * One that keeps in mind how it is called.
   *
   * @param forms in which forms it was
   */
  public TableDouble(RequestForms forms) {
    this(InstantSource.system(), forms);
  }

  /**
   * @param clock tells when the token of a transaction is too old to be known
   */
  TableDouble(InstantSource clock, @Nullable RequestForms forms) {
    this.operations = new Operations(clock);
    this.forms = forms;
  }

  /** A new client of the SDK, which makes each call once and needs no connection. */
  public DynamoDbClient client() {
    return DynamoDbClient.builder()
        .region(Region.US_EAST_1)
        .endpointOverride(URI.create("http://localhost"))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(new DirectHttpClient(this))
        .overrideConfiguration(calls -> calls.retryStrategy(retries -> retries.maxAttempts(1)))
        .build();
  }

  /** A new client of the SDK for the streams of the tables. */
  public DynamoDbStreamsClient streams() {
    return DynamoDbStreamsClient.builder()
        .region(Region.US_EAST_1)
        .endpointOverride(URI.create("http://localhost"))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(new DirectHttpClient(this))
        .build();
  }

  /**
   * Makes a call.
   *
   * @param target the value of {@code X-Amz-Target}, which ends with the operation's name
   */
  Answer call(String target, byte[] body) {
    try {
      String operation = target.substring(target.indexOf('.') + 1);
      JsonNode request = Json.read(body);
      if (forms != null) {
        forms.add(operation, request);
      }
      return Answer.of(Fields.all(request, operations.named(operation)));
    } catch (Refused refused) {
      return Answer.of(refused);
    } catch (JacksonException wrong) {
      // A string, say, where a number should be.
      return Answer.of(Refused.of("SerializationException", wrong.getOriginalMessage()));
    }
  }
}

package io.imageshare.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the double refuses though DynamoDB knows it: nobody sends it, and so it isn't proved. */
class StrangeCallsTest {
  private final TableDouble table = new TableDouble();

  @BeforeEach
  void makeTable() {
    assertThat(
            call(
                    "CreateTable",
                    """
                    {"TableName":"images","BillingMode":"PAY_PER_REQUEST",
                     "AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"},
                       {"AttributeName":"sk","AttributeType":"S"}],
                     "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"},
                       {"AttributeName":"sk","KeyType":"RANGE"}]}
                    """)
                .status())
        .isEqualTo(200);
  }

  private Answer call(String operation, String body) {
    return table.call("DynamoDB_20120810." + operation, body.getBytes(StandardCharsets.UTF_8));
  }

  private void refuses(String operation, String body, String what) {
    Answer answer = call(operation, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json()).contains(what);
  }

  @Test
  void unknownOperationsAreNamed() {
    refuses("ListTables", "{}", "ListTables");
  }

  @Test
  void whatIsNotJsonIsRefused() {
    refuses("GetItem", "{", "SerializationException");
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "GetItem | \"Key\":{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"}},\"AttributesToGet\":[] | AttributesToGet",
        "GetItem | \"Key\":{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"}},\"ProjectionExpression\":\"pk\" | ProjectionExpression",
        "PutItem | \"Item\":{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"},\"a\":{\"SS\":[\"x\"]}} | SS",
        "PutItem | \"Item\":{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"},\"a\":{\"NULL\":true}} | NULL",
        "PutItem | \"Item\":{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"}},\"ReturnValues\":\"ALL_OLD\" | ReturnValues",
        "PutItem | \"Item\":{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"}},\"ReturnConsumedCapacity\":\"INDEXES\" | INDEXES",
        "PutItem | \"Item\":{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"}},\"ExpressionAttributeNames\":{} | must not be empty",
        "Query | \"IndexName\":\"i\",\"KeyConditionExpression\":\"pk = :p\",\"ExpressionAttributeValues\":{\":p\":{\"S\":\"p\"}} | IndexName",
        "Query | \"KeyConditionExpression\":\"pk = :p AND begins_with(sk, :p)\",\"ExpressionAttributeValues\":{\":p\":{\"S\":\"p\"}} | begins_with",
        "Scan | \"FilterExpression\":\"begins_with(pk, :p)\" | FilterExpression",
        "Scan | \"ProjectionExpression\":\"pk\" | ProjectionExpression"
      })
  void unknownPartsAreNamed(String operation, String body, String what) {
    refuses(operation, "{\"TableName\":\"images\"," + body + "}", what);
  }

  @ParameterizedTest
  @CsvSource({
    "size(#a) = :v, size",
    "'contains(#a, :v)', contains",
    "NOT #a = :v, NOT",
    "#a IN (:v), IN",
    "#a >= :v, >=",
    "#a.b = :v, .",
    "a = :v, a",
    ":v = #a, :v"
  })
  void unknownConditionsAreNamed(String condition, String what) {
    refuses(
        "UpdateItem",
        """
        {"TableName":"images","Key":{"pk":{"S":"p"},"sk":{"S":"s"}},
         "UpdateExpression":"SET #a = :v","ConditionExpression":"%s",
         "ExpressionAttributeNames":{"#a":"a"},"ExpressionAttributeValues":{":v":{"S":"v"}}}
        """
            .formatted(condition),
        "token: \\\"" + what + "\\\"");
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE #a :v, DELETE",
    "SET #a = #a + :v, #a",
    "'SET #a = if_not_exists(#a, :v)', if_not_exists",
    "SET #a.b = :v, ."
  })
  void unknownUpdatesAreNamed(String update, String what) {
    refuses(
        "UpdateItem",
        """
        {"TableName":"images","Key":{"pk":{"S":"p"},"sk":{"S":"s"}},"UpdateExpression":"%s",
         "ExpressionAttributeNames":{"#a":"a"},"ExpressionAttributeValues":{":v":{"S":"v"}}}
        """
            .formatted(update),
        "token: \\\"" + what + "\\\"");
  }
}

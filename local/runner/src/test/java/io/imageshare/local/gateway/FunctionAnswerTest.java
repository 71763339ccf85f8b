package io.imageshare.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpAnswer.Header;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a function writes")
class FunctionAnswerTest {

  @Test
  void becomesAnAnswer() throws BrokenAnswerException {
    HttpAnswer answer =
        answer(
            "{'statusCode':201,'headers':{'X-One':'a','n':7,'content-type':'text/html'},"
                + "'cookies':['a=1','b=2; Secure'],'body':'<p>\u00fc</p>','other':[]}");
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.headers())
        .containsExactly(
            new Header("X-One", "a"),
            new Header("n", "7"),
            new Header("content-type", "text/html"),
            new Header("Set-Cookie", "a=1"),
            new Header("Set-Cookie", "b=2; Secure"));
    assertThat(answer.body().text()).isEqualTo("<p>\u00fc</p>");
  }

  @Test
  void isPlainTextIfItDoesNotSay() throws BrokenAnswerException {
    assertThat(answer("{'statusCode':'200','body':'x'}").headers())
        .containsExactly(new Header("Content-Type", "text/plain;charset=UTF-8"));
  }

  @Test
  void mayBeBase64() throws BrokenAnswerException {
    HttpAnswer answer = answer("{'statusCode':200,'body':'AP8=','isBase64Encoded':true}");
    assertThat(answer.body().bytes()).containsExactly(0, 0xff);
  }

  @Test
  void mayHaveNoBody() throws BrokenAnswerException {
    for (String written : new String[] {"{'statusCode':204}", "{'statusCode':204,'body':null}"}) {
      assertThat(answer(written).body().size()).isZero();
      assertThat(answer(written).headers()).isEmpty();
    }
  }

  @Test
  void doesNotSayHowItIsSent() throws BrokenAnswerException {
    HttpAnswer answer =
        answer(
            "{'statusCode':200,'headers':{'Content-Length':'9','transfer-encoding':'chunked',"
                + "'Connection':'close','Date':'now'}}");
    assertThat(answer.headers()).isEmpty();
  }

  @Test
  void isTheBodyIfItIsOtherJson() throws BrokenAnswerException {
    for (String written : new String[] {"{\"a\":1}", "[1]", "\"text\"", "null", "7"}) {
      HttpAnswer answer = answer(written);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body().text()).isEqualTo(written);
      assertThat(answer.headers()).containsExactly(new Header("Content-Type", "application/json"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no json",
        "{'statusCode':",
        "{'statusCode':'x'}",
        "{'statusCode':null}",
        "{'statusCode':99}",
        "{'statusCode':100}",
        "{'statusCode':600}",
        "{'statusCode':200,'headers':[]}",
        "{'statusCode':200,'headers':{'a':null}}",
        "{'statusCode':200,'headers':{'a':['b']}}",
        "{'statusCode':200,'body':{}}",
        "{'statusCode':200,'cookies':[{}]}",
        "{'statusCode':200,'body':'?','isBase64Encoded':true}"
      })
  void isNoAnswerIfItIsBroken(String written) {
    assertThatExceptionOfType(BrokenAnswerException.class).isThrownBy(() -> answer(written));
  }

  private static HttpAnswer answer(String written) throws BrokenAnswerException {
    return FunctionAnswer.of(written.replace('\'', '"').getBytes(UTF_8));
  }
}

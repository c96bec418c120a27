package newleaf.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import newleaf.web.journey.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the server says to what no browser would send: a status, our headers, no stack, and nothing of what was sent.
class RefusalsTest {
    private static final String HOST = "\nHost: localhost:" + Served.address().getPort() + "\nConnection: close\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a broken percent sign behind the question mark | GET /start/taking?return=%zz HTTP/1.1 | 400
            a broken percent sign in the path              | GET /card/%zz HTTP/1.1         | 400
            a path that leaves the house                   | GET /../../etc/passwd HTTP/1.1 | 400
            a path that goes back                          | GET /questionnaires/../card/phq9 HTTP/1.1 | 400
            a space in the path                            | GET /a b HTTP/1.1              | 400
            a word that is no method                       | NONSENSE /start/taking HTTP/1.1 | 400
            a method that pages do not have                | DELETE /case/answers HTTP/1.1  | 405
            an old version of the protocol                 | GET /help HTTP/9.9             | 505
            """)
    void it_is_refused(String what, String line, int status) throws IOException {
        String answer = RawRequest.answer(Served.address(), line + HOST + "\n");
        assertThat(RawRequest.status(answer)).as(answer).isEqualTo(status);
        assertThat(answer).doesNotContain("Apache", "Tomcat", "Exception", "%zz", "passwd");
        if (answer.contains("Content-Type")) assertThat(answer).contains("Content-Security-Policy: default-src 'none'");
    }

    @ParameterizedTest
    @CsvSource({"a=%zz", "a=%", "%=1", "=%c3%28%"})
    void a_form_that_cannot_be_decoded_is_a_bad_request(String form) throws IOException {
        String answer = RawRequest.answer(
                Served.address(),
                "POST /start/taking HTTP/1.1" + HOST
                        + "Content-Type: application/x-www-form-urlencoded\nContent-Length: " + form.length() + "\n\n"
                        + form);
        assertThat(RawRequest.status(answer)).isEqualTo(400);
        assertThat(answer).contains("Content-Security-Policy", "href=\"/help\"");
    }

    @Test
    void a_form_that_is_too_large_is_refused_with_and_without_a_stated_length() throws IOException {
        String large = "a=" + "x".repeat(FormBodies.LARGEST_BYTES);
        String head = "POST /start/taking HTTP/1.1" + HOST + "Content-Type: application/x-www-form-urlencoded\n";
        assertThat(RawRequest.status(
                        RawRequest.answer(Served.address(), head + "Content-Length: " + large.length() + "\n\n")))
                .isEqualTo(413);
        String chunked = head + "Transfer-Encoding: chunked\n\n" + Integer.toHexString(large.length()) + "\n" + large;
        assertThat(RawRequest.status(RawRequest.answer(Served.address(), chunked)))
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"LOCALHOST, 200", "LocalHost, 200", "127.0.0.1, 200", "evil.example, 421", "localhost.evil.example, 421"
    })
    void only_its_own_name_is_answered_however_it_is_written(String host, int status) throws IOException {
        String answer = RawRequest.answer(
                Served.address(),
                "GET /help HTTP/1.1\nHost: " + host + ":" + Served.address().getPort() + "\nConnection: close\n\n");
        assertThat(RawRequest.status(answer)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "http://LOCALHOST, 303",
        "http://localhost, 303",
        "evil://localhost, 403",
        "https://localhost, 403",
        "null, 403"
    })
    void a_form_is_taken_from_its_own_origin_only(String origin, int status) throws IOException {
        String port = origin.equals("null") ? "" : ":" + Served.address().getPort();
        String answer = RawRequest.answer(
                Served.address(),
                "POST /leave HTTP/1.1" + HOST + "Origin: " + origin + port + "\nContent-Length: 0\n\n");
        assertThat(RawRequest.status(answer)).isEqualTo(status);
    }
}

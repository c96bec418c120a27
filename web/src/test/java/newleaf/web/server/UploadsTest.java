package newleaf.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// One address takes a large file, from browsers that have a session, a few at a time.
class UploadsTest {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String PARTS = "Content-Type: multipart/form-data; boundary=" + Surfer.BORDER + "\n";

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    private static URI server() {
        return CLINIC.server().address();
    }

    private static String head(String path, String more, long length) {
        return "POST " + path + " HTTP/1.1\nHost: localhost:" + server().getPort() + "\n" + PARTS + more
                + "Content-Length: " + length + "\nConnection: close\n\n";
    }

    private static int status(String path, String more, long length) throws IOException {
        return RawRequest.status(RawRequest.answer(server(), head(path, more, length)));
    }

    @Test
    void eight_megabytes_come_through_and_no_more() throws IOException {
        Surfer surfer = CLINIC.join().surfer().open("/mine/import");
        int rest = Surfer.parts(surfer.token(), new byte[0]).length;
        surfer.upload("/mine/import", new byte[Uploads.LARGEST_BYTES - rest]);
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text()).contains("This file cannot be brought in.");
        assertThat(status("/mine/import", "Cookie: newleaf=x\n", Uploads.LARGEST_BYTES + 1L))
                .isEqualTo(413);
    }

    @Test
    void without_a_session_or_elsewhere_it_is_as_large_as_any_form() throws IOException {
        long length = FormBodies.LARGEST_BYTES + 1L;
        assertThat(status("/mine/import", "", length)).isEqualTo(413);
        assertThat(status("/mine/import", "Cookie: other=x\n", length)).isEqualTo(413);
        assertThat(status("/mine/import/keep", "Cookie: newleaf=x\n", length)).isEqualTo(413);
        assertThat(status("/start/open", "Cookie: newleaf=x\n", length)).isEqualTo(413);
    }

    @Test
    void more_than_a_few_at_once_are_sent_away_and_help_is_not() throws IOException {
        Surfer surfer = CLINIC.join().surfer().open("/mine/import");
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < Uploads.AT_ONCE; i++) slow.add(begun());
            until(surfer, 503);
            assertThat(surfer.header("Content-Type"))
                    .hasValueSatisfying(kind -> assertThat(kind).contains("html"));
            assertThat(CLINIC.surfer().open("/help").status()).isEqualTo(200);
        } finally {
            for (Socket each : slow) each.close();
        }
        until(surfer, 422);
    }

    /// An upload whose file does not come.
    private static Socket begun() throws IOException {
        Socket socket = new Socket("localhost", server().getPort());
        OutputStream out = socket.getOutputStream();
        String head = head("/mine/import", "Cookie: newleaf=x\n", Uploads.LARGEST_BYTES)
                .replace("\n", "\r\n");
        out.write((head + "--").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return socket;
    }

    /// The server sees that others came or went when it sees it.
    private static void until(Surfer surfer, int status) {
        int last = 0;
        for (int i = 0; i < 2_000 && last != status; i++) {
            last = surfer.open("/mine/import")
                    .upload("/mine/import", new byte[1])
                    .status();
        }
        assertThat(last).isEqualTo(status);
    }

    @Test
    void every_byte_of_a_file_comes_through_and_what_was_typed_stays_text() {
        var file = new byte[512];
        for (int i = 0; i < file.length; i++) file[i] = (byte) i;
        Map<String, String> taken = new HashMap<>();
        String kind = "multipart/form-data; boundary=" + Surfer.BORDER;
        FormParts.bytes(kind, Surfer.parts("José", file), taken::put);
        assertThat(taken.getOrDefault("file", "").getBytes(StandardCharsets.ISO_8859_1))
                .isEqualTo(file);
        assertThat(taken).containsEntry("form-token", "José");
    }
}

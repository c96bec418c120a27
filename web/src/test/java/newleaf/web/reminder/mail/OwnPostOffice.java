package newleaf.web.reminder.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import newleaf.web.OwnTls;

/// A server that carries mail, on this machine: it speaks SMTP (RFC 5321) with STARTTLS, and answers as it is told.
public final class OwnPostOffice implements AutoCloseable {
    private final ServerSocket server;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private volatile boolean speaksTls = true;
    private volatile String toRecipient = "250 2.1.5 well";
    private volatile String toLetter = "250 2.0.0 taken";

    public OwnPostOffice() {
        try {
            server = new ServerSocket(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket plain) {
        try (plain) {
            Socket socket = plain;
            boolean isPlain = true;
            write(socket, "220 localhost");
            BufferedReader lines = reader(socket);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add((isPlain ? "plain " : "tls ") + line);
                String word = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                switch (word) {
                    case "EHLO" -> write(socket, greeting(isPlain));
                    case "STARTTLS" -> {
                        write(socket, "220 2.0.0 go on");
                        socket = sealed(plain);
                        isPlain = false;
                        lines = reader(socket);
                    }
                    case "AUTH" -> write(socket, "235 2.7.0 known");
                    case "RCPT" -> write(socket, toRecipient);
                    case "DATA" -> {
                        write(socket, "354 go on");
                        letters.add(letter(lines));
                        write(socket, toLetter);
                    }
                    case "QUIT" -> write(socket, "221 2.0.0 bye");
                    default -> write(socket, "250 2.0.0 well");
                }
            }
        } catch (IOException gone) {
            said.add("gone");
        }
    }

    private String greeting(boolean isPlain) {
        String more = isPlain && speaksTls ? "250-STARTTLS\r\n" : "";
        return "250-localhost\r\n" + more + "250-AUTH PLAIN LOGIN\r\n250 ENHANCEDSTATUSCODES";
    }

    private static Socket sealed(Socket plain) throws IOException {
        SSLSocketFactory sockets = OwnTls.context().getSocketFactory();
        SSLSocket socket = (SSLSocket) sockets.createSocket(plain, null, true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    private static String letter(BufferedReader lines) throws IOException {
        var letter = new StringBuilder();
        for (String line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine())
            letter.append(line).append('\n');
        return letter.toString();
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    }

    private static void write(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    public int port() {
        return server.getLocalPort();
    }

    /// What was said to it, with whether that was sealed.
    public List<String> said() {
        return said;
    }

    public List<String> letters() {
        return letters;
    }

    /// What the last letter says.
    public String text() {
        String body = letters.getLast().split("\n\n", 2)[1];
        return new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
    }

    /// The path of the link of the last letter that begins so.
    public String link(String path) {
        Matcher link = Pattern.compile(Pattern.quote(path) + "/[A-Za-z0-9_-]+").matcher(text());
        if (!link.find()) throw new IllegalStateException("no such link");
        return link.group();
    }

    public String header(String name) {
        return letters.getLast()
                .split("\n\n", 2)[0]
                .lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .reduce((_, _) -> {
                    throw new IllegalStateException("twice");
                })
                .orElse("");
    }

    public void speaksNoTls() {
        speaksTls = false;
    }

    public void saysToRecipient(String answer) {
        toRecipient = answer;
    }

    public void saysToLetter(String answer) {
        toLetter = answer;
    }

    public void forget() {
        said.clear();
        letters.clear();
        toRecipient = "250 2.1.5 well";
        toLetter = "250 2.0.0 taken";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

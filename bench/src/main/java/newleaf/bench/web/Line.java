package newleaf.bench.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// One connection that stays open, and the cookies of one browser: as little work as a client can do.
final class Line implements AutoCloseable {
    private final int port;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private OutputStream out = OutputStream.nullOutputStream();
    private String address = "";
    private Map<String, String> cookies = new LinkedHashMap<>();

    Line(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    record Answer(int status, String body) {}

    Answer get(String path) throws IOException {
        return ask("GET " + path, "");
    }

    Answer post(String path, String form) throws IOException {
        return ask("POST " + path, form);
    }

    /// As a proxy says it.
    void from(String other) {
        address = other;
    }

    /// Goes on as another browser.
    Map<String, String> swap(Map<String, String> others) {
        Map<String, String> before = cookies;
        cookies = others;
        return before;
    }

    private Answer ask(String what, String form) throws IOException {
        String held = cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        String head = what + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Language: en\r\n"
                + (address.isEmpty() ? "" : "X-Forwarded-For: " + address + "\r\n")
                + (held.isEmpty() ? "" : "Cookie: " + held + "\r\n")
                + (form.isEmpty()
                        ? "\r\n"
                        : "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                                + "\r\n\r\n");
        out.write((head + form).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean isOver = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "set-cookie" -> keep(value);
                case "connection" -> isOver = value.equals("close");
                default -> {
                    // of no use here
                }
            }
        }
        var answer = new Answer(status, new String(in.readNBytes(length), StandardCharsets.UTF_8));
        if (isOver) { // the server ends each connection after so many answers
            socket.close();
            connect();
        }
        return answer;
    }

    private void keep(String cookie) {
        String pair = cookie.split(";")[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private String line() throws IOException {
        var text = new StringBuilder();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) throw new IOException("the server closed the connection");
            if (each != '\r') text.append((char) each);
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package newleaf.web;

import java.util.Optional;

/// Who carries this server's mail. What goes there is sealed by TLS, or does not go.
///
/// @param port  465 speaks TLS from the start; any other has to change to it before anything is said
/// @param from  the mail address that reminders come from
public record MailServer(String host, int port, String from, Optional<String> user, Optional<String> password) {
    private static final int TLS_FROM_THE_START = 465;

    public boolean speaksTlsFromTheStart() {
        return port == TLS_FROM_THE_START;
    }

    @Override
    public String toString() {
        return "MailServer";
    }
}

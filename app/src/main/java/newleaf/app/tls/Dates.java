package newleaf.app.tls;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import newleaf.app.terminal.UnusableInput;

/// From when until when a certificate is valid.
final class Dates {
    private Dates() {}

    static void check(X509Certificate certificate, Instant now) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        if (now.isAfter(until))
            throw new UnusableInput("The certificate expired on " + day(until) + ". Put a new one in its place.");
        if (now.isBefore(from))
            throw new UnusableInput("The certificate is valid from " + day(from)
                    + " on only. Put another in its place, or look whether the clock of this machine is right.");
    }

    private static String day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}

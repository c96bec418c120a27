package newleaf.web;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// How the server is to be started.
///
/// @param port         0 takes any free port
/// @param listen       the address that answers; the machine itself unless asked otherwise
/// @param certificate  for TLS here
/// @param publicUrl    how people reach it, where they do not come to this machine by its own name
/// @param proxies      what may stand in front of it
/// @param operator     what pages say about who runs it
/// @param reminding    what leaves to remind people
/// @param meetings     a list of meetings, where whoever runs it has one
/// @param sources      the folder `web/src/main`, to read templates and style again on every request (development only)
public record ServeSettings(
        int port,
        InetAddress listen,
        Optional<Certificate> certificate,
        Optional<URI> publicUrl,
        TrustedProxies proxies,
        Operator operator,
        Reminding reminding,
        Optional<MeetingsFrom> meetings,
        Optional<Path> sources) {
    /// On this machine only, at a port that is free.
    public static ServeSettings onFreePort() {
        return new ServeSettings(
                0,
                InetAddress.getLoopbackAddress(),
                Optional.empty(),
                Optional.empty(),
                TrustedProxies.NONE,
                Operator.UNKNOWN,
                Reminding.NOT,
                Optional.empty(),
                Optional.empty());
    }

    public ServeSettings withListen(InetAddress address) {
        return new ServeSettings(
                port, address, certificate, publicUrl, proxies, operator, reminding, meetings, sources);
    }

    public ServeSettings withCertificate(Certificate own) {
        return new ServeSettings(
                port, listen, Optional.of(own), publicUrl, proxies, operator, reminding, meetings, sources);
    }

    public ServeSettings withPublicUrl(URI url) {
        return new ServeSettings(
                port, listen, certificate, Optional.of(url), proxies, operator, reminding, meetings, sources);
    }

    public ServeSettings withProxies(TrustedProxies trusted) {
        return new ServeSettings(port, listen, certificate, publicUrl, trusted, operator, reminding, meetings, sources);
    }

    public ServeSettings withOperator(Operator whoRunsIt) {
        return new ServeSettings(
                port, listen, certificate, publicUrl, proxies, whoRunsIt, reminding, meetings, sources);
    }

    public ServeSettings withReminding(Reminding leaves) {
        return new ServeSettings(port, listen, certificate, publicUrl, proxies, operator, leaves, meetings, sources);
    }

    public ServeSettings withMeetings(MeetingsFrom from) {
        return new ServeSettings(
                port, listen, certificate, publicUrl, proxies, operator, reminding, Optional.of(from), sources);
    }

    /// Whether browsers come by TLS, so that cookies may insist on it.
    public boolean isSecure() {
        return certificate.isPresent()
                || publicUrl
                        .map(URI::getScheme)
                        .filter("https"::equalsIgnoreCase)
                        .isPresent();
    }

    /// Whether nobody may come here past what stands in front: there is no TLS here, and others could read along.
    public boolean isForProxiesOnly() {
        return certificate.isEmpty() && !listen.isLoopbackAddress();
    }

    /// Whether it is there for more than whoever sits before this machine.
    public boolean isForOthers() {
        return !listen.isLoopbackAddress() || publicUrl.isPresent() || !proxies.isEmpty();
    }

    public boolean isDevelopment() {
        return sources.isPresent();
    }

    /// Before anything starts.
    ///
    /// @throws CannotServe where what people type could be read on its way
    public ServeSettings checked() {
        boolean isCovered = certificate.isPresent() || !proxies.isEmpty();
        if (isForProxiesOnly() && proxies.isEmpty())
            throw CannotServe.wrongInput("Others on this network could read what is typed: there is no TLS. Add"
                    + " --tls-certificate and --tls-key, or name the TLS server in front of it with --trusted-proxy.");
        if (publicUrl.isPresent() && !isCovered)
            throw CannotServe.wrongInput("--public-url needs TLS here (--tls-certificate and --tls-key) or the address"
                    + " of what stands in front (--trusted-proxy, for example 127.0.0.1).");
        return this;
    }
}

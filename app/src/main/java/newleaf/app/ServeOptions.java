package newleaf.app;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import newleaf.app.conf.Values;
import newleaf.app.terminal.UnusableInput;
import newleaf.app.tls.TlsOptions;
import newleaf.web.ServeSettings;
import newleaf.web.TrustedProxies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How the server is asked for on the command line, or in its file.
final class ServeOptions {
    @Option(names = "--port", paramLabel = "PORT", description = "The port that answers; 8080 unless you say so.")
    private String port = "8080";

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description = "The address that answers; this machine only unless you say so. 0.0.0.0 is all of them."
                    + " Beyond this machine TLS is needed, here or in front.")
    private @Nullable String listen;

    @Mixin
    private TlsOptions tls = new TlsOptions();

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "How people reach it where they do not by the name of this machine, for example"
                    + " https://help.example.")
    private @Nullable String publicUrl;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESSES",
            description = "The addresses (or networks, 10.0.0.0/24) of what stands in front, with commas between them:"
                    + " from these alone is believed whom a request comes from.")
    private @Nullable String proxies;

    @Mixin
    private OperatorOptions operator = new OperatorOptions();

    @Mixin
    private RemindOptions remind = new RemindOptions();

    @Option(
            names = "--meetings",
            paramLabel = "LIST",
            description = "A list of meetings in the Meeting Guide format, shown to everybody: a file, or an https"
                    + " address that is asked once a day. None unless you say so.")
    private @Nullable String meetings;

    @Option(
            names = "--accounts",
            description = "Several people keep records here, each with an account; so it is by itself where others can"
                    + " reach it.")
    private boolean hasAccounts;

    @Option(names = "--no-record", description = "Keeps nothing: what people type is gone when they leave.")
    private boolean isWithoutRecord;

    @Option(names = "--no-browser", description = "Does not open a browser.")
    private boolean isWithoutBrowser;

    @Option(names = "--sources", hidden = true, description = "For ./dev: reads templates and style again each time.")
    private @Nullable Path sources;

    @Option(
            names = "--conf",
            paramLabel = "FILE",
            description = "A file with these options, one a line: port = 8080. What stands here on the command line"
                    + " counts more.")
    void conf(Path file) {
        // has been read by now: where the others begin is what it says
    }

    /// @throws UnusableInput where something cannot be used
    /// @throws newleaf.web.CannotServe where the whole cannot be
    ServeSettings settings(Instant now) {
        return new ServeSettings(
                        Values.port(port),
                        Optional.ofNullable(listen).map(Values::listen).orElseGet(InetAddress::getLoopbackAddress),
                        tls.certificate(now),
                        Optional.ofNullable(publicUrl).map(Values::publicUrl),
                        Optional.ofNullable(proxies).map(Values::proxies).orElse(TrustedProxies.NONE),
                        operator.operator(),
                        remind.reminding(Optional.ofNullable(publicUrl).isPresent(), System.getenv()),
                        Optional.ofNullable(meetings).map(Values::meetings),
                        Optional.ofNullable(sources))
                .checked();
    }

    /// @param isNamed  whether somebody said where the record lies
    Keeps keeps(boolean isNamed, ServeSettings settings) {
        if (isWithoutRecord && isNamed)
            throw new UnusableInput("--no-record keeps nothing, and --data or --db names a record. Leave one out.");
        if (isNamed) return Keeps.NAMED;
        return isWithoutRecord || settings.isForOthers() ? Keeps.NOTHING : Keeps.LAPTOP;
    }

    /// Whether people have accounts; else it is one person's own machine.
    boolean isForMany(ServeSettings settings) {
        return hasAccounts || settings.isForOthers();
    }

    boolean mayOpenBrowser() {
        return !isWithoutBrowser;
    }
}

package newleaf.web.account.secret;

/// Whether a new passphrase will do.
public sealed interface Judged {
    record Good() implements Judged {}

    record Refused(PassphraseFault fault) implements Judged {}
}

package newleaf.app.terminal;

/// Which Newleaf this is.
public final class ProgramVersion {
    public static final String NUMBER = "0.1.0";

    private ProgramVersion() {}
}

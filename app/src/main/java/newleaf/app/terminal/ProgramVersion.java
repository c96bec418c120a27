package newleaf.app.terminal;

import newleaf.storage.export.Export;

/// Which Newleaf this is.
public final class ProgramVersion {
    public static final String NUMBER = Export.THIS_PROGRAM;

    private ProgramVersion() {}
}

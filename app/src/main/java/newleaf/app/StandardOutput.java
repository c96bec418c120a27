package newleaf.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import newleaf.app.terminal.Terminal;

/// What a command prints goes through here, so that what could not be written is noticed.
final class StandardOutput extends FilterOutputStream {
    private enum Lost {
        NOTHING,
        TO_A_READER_WHO_HAS_GONE,
        TO_A_FULL_DISK
    }

    private Lost lost = Lost.NOTHING;

    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException failure) {
            boolean hasGone = String.valueOf(failure.getMessage()).contains("roken pipe");
            lost = hasGone ? Lost.TO_A_READER_WHO_HAS_GONE : Lost.TO_A_FULL_DISK;
            throw failure;
        }
    }

    /// The status a command ends with, and a sentence where nobody would notice otherwise.
    int statusAfter(int status, Terminal terminal) {
        terminal.out().flush();
        if (lost == Lost.NOTHING) return status;
        if (lost == Lost.TO_A_FULL_DISK) {
            terminal.err()
                    .println("Not all of the answer could be written: the disk may be full, or the file may not be"
                            + " written to. Choose another place.");
        }
        return Math.max(1, status);
    }
}

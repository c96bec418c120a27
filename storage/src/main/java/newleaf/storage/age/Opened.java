package newleaf.storage.age;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import newleaf.storage.age.AgeProblem.What;

/// Sealed bytes in plain; whatever the library says of changed ones is told in our words.
final class Opened extends FilterInputStream {
    Opened(InputStream plain) {
        super(plain);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            return super.read(into, from, length);
        } catch (IOException | RuntimeException damaged) {
            throw new AgeProblem(What.DAMAGED, damaged);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

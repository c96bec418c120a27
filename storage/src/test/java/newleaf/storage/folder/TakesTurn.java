package newleaf.storage.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Takes its turn until it is ended.
final class TakesTurn {
    private TakesTurn() {}

    public static void main(String[] arguments) {
        int read = new DataFiles(Path.of(arguments[0])).turn().take(() -> {
            System.out.println("its turn");
            try {
                return System.in.read();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        System.out.println(read);
    }
}

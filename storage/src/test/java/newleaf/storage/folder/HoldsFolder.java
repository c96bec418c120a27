package newleaf.storage.folder;

import java.io.IOException;
import java.nio.file.Path;

/// Holds a data folder until it is ended.
final class HoldsFolder {
    private HoldsFolder() {}

    public static void main(String[] arguments) throws IOException {
        try (DataFolder held = DataFolder.open(Path.of(arguments[0]))) {
            System.out.println("holds it");
            int ended = System.in.read();
            System.out.println(held.database().getFileName() + " " + ended);
        }
    }
}

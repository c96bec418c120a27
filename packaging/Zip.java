import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Packs a folder, sorted, with one time for all and with who may run what: `java Zip.java FOLDER FILE TIME`.
final class Zip {
    private Zip() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        FileTime time = FileTime.from(Instant.parse(arguments[2]));
        Map<String, Object> how = Map.of("create", true, "enablePosixFileAttributes", true);
        try (FileSystem zip = FileSystems.newFileSystem(Path.of(arguments[1]), how);
                Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                Path name = zip.getPath(folder.getParent().relativize(file).toString());
                Files.copy(file, name);
                Files.setPosixFilePermissions(name, Files.getPosixFilePermissions(file));
                Files.getFileAttributeView(name, BasicFileAttributeView.class).setTimes(time, time, time);
            }
        }
    }
}

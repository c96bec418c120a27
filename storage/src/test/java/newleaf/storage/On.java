package newleaf.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import newleaf.storage.postgres.ServerForTests;

/// Each database a record may lie in: what is promised of the store is promised on all of them.
public enum On {
    SQLITE,
    POSTGRES;

    /// @param folder  a home of its own: its name names a schema too
    public Home home(Path folder) {
        return new Home(folder, new Random(16), address(folder));
    }

    /// Whatever a thief of the disk gets.
    List<Path> files(Home home) throws IOException {
        List<Path> places = switch (this) {
            case SQLITE -> List.of(home.data());
            case POSTGRES -> List.of(home.data(), ServerForTests.running().flushed());
        };
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            try (Stream<Path> all = Files.walk(place)) {
                all.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        return files;
    }

    private Optional<String> address(Path folder) {
        return switch (this) {
            case SQLITE -> Optional.empty();
            case POSTGRES ->
                Optional.of(
                        ServerForTests.running().address(folder.getFileName().toString()));
        };
    }
}

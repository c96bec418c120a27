package newleaf.knowledge.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import newleaf.documents.DocumentReader;
import newleaf.documents.tree.Node.Entries;
import newleaf.knowledge.fault.Fault;

/// The YAML files of every shelf under one folder.
final class ShelfFolder {
    private static final int LARGEST = 8_000_000;

    private ShelfFolder() {}

    /// Keys are `shelf/file.yaml`, in order.
    static Map<String, Entries> read(Path folder, List<Fault> faults) {
        Map<String, Entries> files = new TreeMap<>();
        for (String shelf : CardReader.shelfNames()) {
            Path place = folder.resolve(shelf);
            if (!Files.isDirectory(place)) {
                faults.add(new Fault("knowledge/" + shelf, 1, "is missing; it is one of the shelves"));
                continue;
            }
            for (Path file : yamlFiles(place)) {
                String name = shelf + "/" + file.getFileName();
                new DocumentReader(new Faults("knowledge/" + name, faults), LARGEST)
                        .read(bytes(file))
                        .ifPresent(entries -> files.put(name, entries));
            }
        }
        return files;
    }

    private static List<Path> yamlFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

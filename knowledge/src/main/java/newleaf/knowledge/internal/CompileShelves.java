package newleaf.knowledge.internal;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newleaf.documents.tree.Node.Entries;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.fault.FaultyShelves;

/// Build step: reads the shelves, refuses faulty ones, and packs them into one file.
public final class CompileShelves {
    private CompileShelves() {}

    /// @param arguments  the folder of the shelves, the file to write
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path file = Path.of(arguments[1]);
        List<Fault> faults = new ArrayList<>();
        Map<String, Entries> trees = ShelfFolder.read(folder, faults);
        List<Card> cards = CardReader.readAll(trees, faults);
        faults.addAll(ShelfChecks.faults(cards));
        if (!faults.isEmpty()) throw new FaultyShelves(faults);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            PackedShelves.write(trees, out);
        }
    }
}

package newleaf.knowledge.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.fault.FaultyShelves;

/// Where the cards of a shelf come from: a packed file, or a folder of YAML.
public final class ShelfReading {
    private final Map<String, Tree.Entries> files;

    private ShelfReading(Map<String, Tree.Entries> files) {
        this.files = files;
    }

    public static ShelfReading packed(InputStream packed) {
        try (var in = new DataInputStream(new BufferedInputStream(packed, 1 << 16))) {
            return new ShelfReading(PackedShelves.read(in));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// @throws FaultyShelves naming every fault at once
    public static ShelfReading folder(Path folder) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Tree.Entries> files = ShelfFolder.read(folder, faults);
        faults.addAll(ShelfChecks.faults(CardReader.readAll(files, faults)));
        if (!faults.isEmpty()) throw new FaultyShelves(faults);
        return new ShelfReading(files);
    }

    /// The cards of one shelf. What was packed was free of faults.
    public List<Card> shelf(String name) {
        List<Card> cards = new ArrayList<>();
        files.forEach((file, entries) -> {
            if (!file.startsWith(name + "/")) return;
            String place = "knowledge/" + file;
            cards.addAll(CardReader.read(name, place, new Fields(place, entries, new ArrayList<>())));
        });
        return List.copyOf(cards);
    }

    public static List<String> shelfNames() {
        return List.copyOf(CardReader.shelfNames());
    }
}

package newleaf.knowledge.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Node.Entries;
import newleaf.documents.tree.Node.Items;
import newleaf.documents.tree.Node.Text;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.fault.FaultyShelves;

/// Where the cards of a shelf come from: a packed file, or a folder of YAML.
public final class ShelfReading {
    private final Map<String, Entries> files;
    private final Map<String, String> shelfById = new HashMap<>();

    private ShelfReading(Map<String, Entries> files) {
        this.files = files;
        files.forEach((file, card) -> index(card, file.substring(0, file.indexOf('/'))));
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
        Map<String, Entries> files = ShelfFolder.read(folder, faults);
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
            cards.addAll(CardReader.read(name, place, Fields.of(place, entries, new ArrayList<>())));
        });
        return List.copyOf(cards);
    }

    /// The shelf that holds a card or a row of a table, known before any card is read.
    public Optional<String> shelfOf(String id) {
        return Optional.ofNullable(shelfById.get(id));
    }

    public static List<String> shelfNames() {
        return List.copyOf(CardReader.shelfNames());
    }

    private void index(Entries card, String shelf) {
        if (card.values().get("rows") instanceof Items rows) {
            for (Node row : rows.values()) {
                if (row instanceof Entries fields) index(fields, shelf);
            }
        } else if (card.values().get("id") instanceof Text id) {
            shelfById.putIfAbsent(id.value(), shelf);
        }
    }
}

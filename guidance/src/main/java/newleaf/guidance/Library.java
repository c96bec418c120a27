package newleaf.guidance;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.guidance.internal.CompileConditions;
import newleaf.guidance.internal.Conditions;
import newleaf.guidance.internal.Rulings;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.OnTaper;
import org.jspecify.annotations.Nullable;

/// The shelves and the checked conditions of their rules, read from the one file that the build packed.
public final class Library {
    private static final String PACKED = "/newleaf/guidance/library.bin";
    private static @Nullable Library shipped;

    private final Shelves shelves;
    private final Conditions conditions;
    private @Nullable Rulings rulings;
    private @Nullable Library ofThem;

    private Library(Shelves shelves, Conditions conditions) {
        this.shelves = shelves;
        this.conditions = conditions;
    }

    public static synchronized Library shipped() {
        if (shipped == null) {
            try (InputStream packed = Library.class.getResourceAsStream(PACKED)) {
                if (packed == null) throw new IllegalStateException("the library was not packed; build with Maven");
                shipped = read(new DataInputStream(new BufferedInputStream(packed, 1 << 16)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return shipped;
    }

    /// A library of shelves that were not packed: their conditions are checked now.
    ///
    /// @throws newleaf.knowledge.fault.FaultyShelves naming every faulty condition
    public static Library of(Shelves shelves) {
        return new Library(shelves, new Conditions(CompileConditions.compile(shelves)));
    }

    public Shelves shelves() {
        return shelves;
    }

    /// The same, in words for someone who reads about another.
    public synchronized Library ofThem() {
        Shelves told = shelves.ofThem();
        if (told == shelves) return this;
        if (ofThem == null) ofThem = new Library(told, conditions);
        return ofThem;
    }

    public Conditions conditions() {
        return conditions;
    }

    /// The rules ready to be asked, made once.
    public synchronized Rulings rulings() {
        if (rulings == null) rulings = new Rulings(shelves, conditions);
        return rulings;
    }

    /// A rule that is not retired, by its id.
    public Optional<RuleCard> rule(String id) {
        return rulings().rule(id);
    }

    /// The rules that say what counts once kratom is gone, in the order of their shelf.
    public List<RuleCard> afterwards() {
        return shelves.rules().stream()
                .filter(rule -> rule.taper().contains(OnTaper.AFTERWARDS))
                .toList();
    }

    private static Library read(DataInputStream in) throws IOException {
        Shelves shelves = Shelves.packed(new ByteArrayInputStream(bytes(in)));
        Map<String, byte[]> conditions = new HashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) conditions.put(in.readUTF(), bytes(in));
        return new Library(shelves, new Conditions(conditions));
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}

package newleaf.report.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import newleaf.documents.Labelled;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Block;
import newleaf.report.block.Line;

/// One page to take along. What a sentence rests on stands below in small numbered notes.
///
/// @param under    beneath its title
/// @param columns  one, or two side by side
/// @param notes    in the order in which they are first named
public record Sheet(Name name, Words title, List<Line> under, List<List<Block>> columns, List<Note> notes) {
    public Sheet {
        under = List.copyOf(under);
        columns = columns.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    public enum Name implements Labelled {
        /// For the fridge; it does not say of what.
        STEPS,
        /// For a wallet.
        CARD,
        CLINICIAN,
        /// For those beside somebody; about nobody.
        ABOUT,
        /// To write down what was handed out; it does not say of what.
        LOG,
        /// In somebody's own words.
        OWN;

        @Override
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A source, under the number that sentences name.
    public record Note(int number, String source, String citation) {}

    /// The numbers of these sources, in order.
    public List<Integer> numbers(List<String> sources) {
        return notes.stream()
                .filter(note -> sources.contains(note.source()))
                .map(Note::number)
                .toList();
    }

    /// Lines to write on are part of it.
    public boolean hasPenLines() {
        return name == Name.CLINICIAN;
    }

    /// Empty rows for a pen.
    public List<Integer> penLines() {
        return hasPenLines() ? IntStream.range(0, 4).boxed().toList() : List.of();
    }

    @Override
    public String toString() {
        return "Sheet";
    }
}

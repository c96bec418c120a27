package newleaf.report.block;

import java.util.List;
import java.util.Locale;
import newleaf.documents.Labelled;
import newleaf.knowledge.words.Words;

/// A part of the report under its heading.
public record Part(Name name, Words heading, List<Block> blocks) {
    public Part {
        blocks = List.copyOf(blocks);
    }

    /// The parts in the order in which a report is read; not each report has each of them.
    public enum Name implements Labelled {
        HEAD,
        URGENT,
        /// Situation, and what to do today, tonight and this week.
        NOW,
        STAND,
        DOORS,
        MATTERS,
        CARE,
        WAYS,
        ASK,
        VISIT,
        COURSE,
        PLAN,
        COMPARED,
        /// A sheet for the fridge: only paper has it.
        FRIDGE,
        LAW,
        HELP,
        HAND_OVER,
        SOURCES;

        @Override
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Whether it is a sheet of its own, to be handed over or hung up.
    public boolean isSheet() {
        return name == Name.FRIDGE || name == Name.HAND_OVER;
    }

    public boolean isForPaperOnly() {
        return name == Name.FRIDGE;
    }

    /// Whether it can be jumped to from the list of contents.
    public boolean isInContents() {
        return name.compareTo(Name.URGENT) > 0 && !isForPaperOnly();
    }

    @Override
    public String toString() {
        return "Part";
    }
}

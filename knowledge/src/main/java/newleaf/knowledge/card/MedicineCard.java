package newleaf.knowledge.card;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// A medicine or another substance: every name a person may type for it, and the classes it counts as.
///
/// @param tickedAs  the entry of the list of substances that says the same
/// @param everyDay  the class it counts as, in place of its own, when it is taken every day
/// @param highDose  the class that a larger amount counts as besides
/// @param takenFor  the conditions it is commonly taken for
public record MedicineCard(
        CardHead head,
        Words name,
        List<String> names,
        List<String> classes,
        Optional<String> tickedAs,
        Optional<String> everyDay,
        Optional<HighDose> highDose,
        List<String> takenFor)
        implements Card {
    public MedicineCard {
        names = List.copyOf(names);
        classes = List.copyOf(classes);
        takenFor = List.copyOf(takenFor);
    }

    /// An amount a day above which a medicine counts as something else as well.
    ///
    /// @param ordinaryMgADay  up to this it does not, in milligrams a day; between the two it may
    /// @param aboveMgADay     above this it does
    /// @param mgEach          what one tablet or capsule holds, in milligrams
    public record HighDose(String countsAs, double ordinaryMgADay, double aboveMgADay, double mgEach) {}

    /// Every class it may count as, however much or often it is taken.
    public Set<String> allClasses() {
        Set<String> all = new TreeSet<>(classes);
        everyDay.ifPresent(all::add);
        highDose.map(HighDose::countsAs).ifPresent(all::add);
        return all;
    }

    @Override
    public String sentence(Language language) {
        return name.in(language) + " counts as " + String.join(", ", classes)
                + everyDay.map(id -> ", every day as " + id).orElse("")
                + highDose.map(high -> ", above " + high.aboveMgADay() + " mg a day as " + high.countsAs() + " too")
                        .orElse("")
                + tickedAs.map(id -> ", just as when " + id + " is ticked").orElse("")
                + (takenFor.isEmpty() ? "" : ", is often taken for " + String.join(", ", takenFor))
                + "; matched from " + String.join(", ", names);
    }
}

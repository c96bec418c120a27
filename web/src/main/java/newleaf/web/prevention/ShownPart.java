package newleaf.web.prevention;

import java.util.Arrays;
import java.util.Optional;
import newleaf.care.content.PreventionPlan.Part;
import newleaf.documents.Labelled;
import newleaf.knowledge.words.WordGroup;

/// A part of the plan that has a form of its own, in the order of the page.
public enum ShownPart implements Labelled {
    RED(Part.RED, Optional.of(WordGroup.PREVENTION_RED), PreventionWord.RED, PreventionWord.ASK_RED),
    YELLOW(Part.YELLOW, Optional.of(WordGroup.PREVENTION_YELLOW), PreventionWord.YELLOW, PreventionWord.ASK_YELLOW),
    GREEN(Part.GREEN, Optional.of(WordGroup.PREVENTION_GREEN), PreventionWord.GREEN, PreventionWord.ASK_GREEN),
    SIGNS(Part.SIGNS, Optional.of(WordGroup.PREVENTION_SIGN), PreventionWord.SIGNS, PreventionWord.ASK_SIGNS),
    PLACES(Part.PLACES, Optional.of(WordGroup.PREVENTION_PLACE), PreventionWord.PLACES, PreventionWord.ASK_PLACES),
    STEPS(Part.STEPS, Optional.of(WordGroup.PREVENTION_STEP), PreventionWord.STEPS, PreventionWord.ASK_STEPS),
    PEOPLE(Part.CALLS, Optional.empty(), PreventionWord.PEOPLE, PreventionWord.ASK_PEOPLE),
    SAFETY(Part.SAFETY, Optional.of(WordGroup.PREVENTION_SAFETY), PreventionWord.SAFETY, PreventionWord.ASK_SAFETY);

    private final Part part;
    private final Optional<WordGroup> list;
    private final PreventionWord title;
    private final PreventionWord question;

    ShownPart(Part part, Optional<WordGroup> list, PreventionWord title, PreventionWord question) {
        this.part = part;
        this.list = list;
        this.title = title;
        this.question = question;
    }

    static Optional<ShownPart> at(String address) {
        return Labelled.of(Arrays.asList(values()), address);
    }

    Part part() {
        return part;
    }

    /// What can be picked for it; people are picked from the record.
    Optional<WordGroup> list() {
        return list;
    }

    public PreventionWord title() {
        return title;
    }

    public PreventionWord question() {
        return question;
    }

    public PreventionWord ownWords() {
        return this == PEOPLE ? PreventionWord.OWN_NAMES : PreventionWord.OWN_WORDS;
    }

    public String address() {
        return PreventionPages.PREVENTION + "/" + label();
    }
}

package newleaf.web.journey.step.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newleaf.intake.CaseField;
import newleaf.intake.history.Checklist;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Choice;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Ticks;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.FieldStep;
import newleaf.web.journey.step.Fill;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;

/// A list of things that may apply. What is not ticked does not apply, unless the person is not sure of the others.
///
/// @param things  words by id, in the order in which they are shown
/// @param ofThem  the same to someone who answers for another
/// @param closer  what may be answered to each that is ticked, such as when it happened; empty where nothing is asked
record Ticked(
        CaseField<Checklist> field,
        Map<String, Words> things,
        Map<String, Words> ofThem,
        Map<String, Words> closer,
        JourneyWord hint,
        Say say)
        implements FieldStep {
    private static final String REST = Piece.Closer.REST;
    static final String NONE = "none";
    static final String NOT_SURE = "not-sure";

    @Override
    public Asked asked() {
        return say.asked(field);
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        Optional<Ticks> before = showing.draft().list(field);
        Map<String, String> ticked = before.map(Ticks::ticked).orElse(Map.of());
        boolean isNotSure = before.filter(Ticks::isNotSure).isPresent();
        boolean isNone = before.isPresent() && ticked.isEmpty() && !isNotSure;
        List<Piece.Item> items = things.keySet().stream()
                .map(thing -> item(thing, ticked, showing))
                .toList();
        List<Choice> rest = List.of(
                Choice.of(NONE, say.the(JourneyWord.NONE_OF_THESE)).chosenWhen(showing.isChosen(REST, NONE, isNone)),
                Choice.of(NOT_SURE, say.the(JourneyWord.NOT_SURE_OF_THE_OTHERS))
                        .chosenWhen(showing.isChosen(REST, NOT_SURE, isNotSure)));
        return List.of(new Piece.Closer(
                id(), question(showing.isAboutSomeoneElse()), say.the(hint), items, rest, showing.error(id())));
    }

    private Piece.Item item(String thing, Map<String, String> before, Showing showing) {
        String chosen = showing.text(closerField(thing), before.getOrDefault(thing, ""));
        List<Choice> choices = Choice.of(closer, chosen);
        boolean isTicked = showing.isChosen(id(), thing, before.containsKey(thing));
        return new Piece.Item(thing, label(thing, showing.isAboutSomeoneElse()), isTicked, closerField(thing), choices);
    }

    private String closerField(String thing) {
        return id() + "-" + thing;
    }

    private Words label(String thing, boolean isAboutSomeoneElse) {
        return (isAboutSomeoneElse ? ofThem : things).getOrDefault(thing, Words.same(thing));
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        Map<String, String> ticked = new LinkedHashMap<>();
        typed.all(id()).forEach(thing -> ticked.put(thing, typed.one(closerField(thing))));
        boolean isNone = typed.has(REST, NONE);
        boolean isNotSure = typed.has(REST, NOT_SURE);
        if (ticked.isEmpty() && !isNone && !isNotSure) return Entry.refused(id(), help(id()));
        if (isNone && (isNotSure || !ticked.isEmpty())) return Entry.refused(id(), say.the(JourneyWord.NONE_AND_SOME));
        if (!isOffered(ticked) || (isNotSure && !canHoldNotSure())) return Entry.refused(id(), help(id()));
        Set<String> others = new LinkedHashSet<>(things.keySet());
        others.removeAll(ticked.keySet());
        return new Entry.Taken(draft.with(field, new Ticks(ticked, others, isNotSure)));
    }

    private boolean isOffered(Map<String, String> ticked) {
        return things.keySet().containsAll(ticked.keySet())
                && ticked.values().stream().allMatch(answer -> answer.isEmpty() || closer.containsKey(answer));
    }

    /// The part `use` of a case has no place for what is not known of a list.
    private boolean canHoldNotSure() {
        return !field.equals(CaseField.REASONS);
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        return draft.list(field)
                .map(ticks -> said(ticks, draft.isAboutSomeoneElse()))
                .orElse(List.of());
    }

    private List<Words> said(Ticks ticks, boolean isAboutSomeoneElse) {
        List<Words> said = new ArrayList<>();
        ticks.ticked().forEach((thing, answer) -> said.add(said(label(thing, isAboutSomeoneElse), answer)));
        if (ticks.isNotSure()) said.add(say.the(JourneyWord.NOT_SURE_SAID));
        else if (said.isEmpty()) said.add(say.the(JourneyWord.NONE_SAID));
        return said;
    }

    private Words said(Words thing, String answer) {
        return Optional.ofNullable(closer.get(answer))
                .map(close -> Fill.joined(List.of(thing, close)))
                .orElse(thing);
    }

    @Override
    public Words help(String name) {
        return say.the(JourneyWord.TICK_SOMETHING);
    }
}

package newleaf.web.journey.step.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Choice;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Given;
import newleaf.web.journey.draft.Ticks;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.Fill;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.Step;

/// Things that may apply. What is not ticked does not apply, unless the person is not sure of the others.
///
/// @param closer  what may be answered to each that is ticked, such as when it happened; empty where nothing is asked
record Ticked(ListPage page, Map<String, Words> closer, JourneyWord hint, Say say) implements Step {
    private static final String REST = Piece.Closer.REST;
    static final String NONE = "none";
    static final String NOT_SURE = "not-sure";

    @Override
    public String id() {
        return page.id();
    }

    @Override
    public Asked asked() {
        return page.asked();
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        return List.of(closer(showing, true));
    }

    @Override
    public List<Piece> beside(Showing showing) {
        return List.of(closer(showing, false));
    }

    private Piece closer(Showing showing, boolean isPageHeading) {
        Optional<Ticks> before = ticks(showing.draft());
        Map<String, String> ticked = own(before);
        boolean isNotSure = before.filter(this::isNotSure).isPresent();
        boolean isNone = before.isPresent() && ticked.isEmpty() && !isNotSure;
        List<Piece.Item> items = page.shown(showing.draft()).stream()
                .map(thing -> item(thing, ticked, showing))
                .toList();
        List<Choice> rest = List.of(
                Choice.of(NONE, say.the(JourneyWord.NONE_OF_THESE)).chosenWhen(showing.isChosen(REST, NONE, isNone)),
                Choice.of(NOT_SURE, say.the(JourneyWord.NOT_SURE_OF_THE_OTHERS))
                        .chosenWhen(showing.isChosen(REST, NOT_SURE, isNotSure)));
        return new Piece.Closer(
                id(),
                question(showing.isAboutSomeoneElse()),
                isPageHeading,
                say.the(hint),
                items,
                rest,
                showing.error(id()));
    }

    /// What this page said, where it was answered, and not only another of the same list.
    private Optional<Ticks> ticks(CaseDraft draft) {
        boolean isAnswered = draft.left().get(id()) == Given.ANSWERED;
        return draft.list(page.field()).filter(ticks -> isAnswered || !ticks.isSilentOn(Set.copyOf(page.things())));
    }

    private boolean isNotSure(Ticks ticks) {
        return page.things().stream().anyMatch(ticks.unknown()::contains);
    }

    private Map<String, String> own(Optional<Ticks> before) {
        Map<String, String> own = new LinkedHashMap<>(before.map(Ticks::ticked).orElse(Map.of()));
        own.keySet().retainAll(page.things());
        return own;
    }

    private Piece.Item item(String thing, Map<String, String> before, Showing showing) {
        String chosen = showing.text(closerField(thing), before.getOrDefault(thing, ""));
        List<Choice> choices = Choice.of(closer, chosen);
        boolean isTicked = showing.isChosen(id(), thing, before.containsKey(thing));
        return new Piece.Item(
                thing, page.label(thing, showing.isAboutSomeoneElse()), isTicked, closerField(thing), choices);
    }

    private String closerField(String thing) {
        return id() + "-" + thing;
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
        return new Entry.Taken(draft.with(page.field(), said(draft, ticked, isNotSure)));
    }

    private Ticks said(CaseDraft draft, Map<String, String> ticked, boolean isNotSure) {
        Set<String> shown = Set.copyOf(page.shown(draft));
        Ticks next = before(draft).saying(shown, ticked, isNotSure);
        Set<String> hidden = new HashSet<>(page.things());
        hidden.removeAll(shown);
        return next.saying(hidden, Map.of(), false);
    }

    private Ticks before(CaseDraft draft) {
        return draft.list(page.field()).orElseGet(() -> Ticks.unknown(page.all()));
    }

    private boolean isOffered(Map<String, String> ticked) {
        return page.things().containsAll(ticked.keySet())
                && ticked.values().stream().allMatch(answer -> answer.isEmpty() || closer.containsKey(answer));
    }

    /// The part `use` of a case has no place for what is not known of a list.
    private boolean canHoldNotSure() {
        return !page.field().equals(CaseField.REASONS);
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        Ticks next = before(draft).saying(Set.copyOf(page.things()), Map.of(), true);
        return next.isSilentOn(page.all()) ? draft.without(page.field()) : draft.with(page.field(), next);
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        return ticks(draft)
                .map(ticks -> said(ticks, draft.isAboutSomeoneElse()))
                .orElse(List.of());
    }

    private List<Words> said(Ticks ticks, boolean isAboutSomeoneElse) {
        List<Words> said = new ArrayList<>();
        own(Optional.of(ticks))
                .forEach((thing, answer) -> said.add(said(page.label(thing, isAboutSomeoneElse), answer)));
        if (isNotSure(ticks)) said.add(say.the(JourneyWord.NOT_SURE_SAID));
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

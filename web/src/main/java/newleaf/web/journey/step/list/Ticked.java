package newleaf.web.journey.step.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Choice;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.Fill;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.Step;
import newleaf.web.journey.step.number.NumberText;

/// A list of things that may apply. What is not ticked does not apply, unless the person is not sure of the others.
///
/// @param things  words by id, in the order in which they are shown
/// @param closer  what is asked of each that is ticked, such as when it happened
record Ticked(String id, Map<String, Words> things, Optional<Closer> closer, Shape shape, JourneyWord hint, Say say)
        implements Step {
    private static final String REST = Piece.Closer.REST;
    static final String NONE = "none";
    static final String NOT_SURE = "not-sure";

    /// A closer answer about one thing.
    ///
    /// @param key      of the thing in its mapping (`event`, `id`)
    /// @param field    of the closer answer in its mapping (`when`, `grade`)
    record Closer(String key, String field, Map<String, Words> answers, boolean isNumber) {}

    /// How the case writes the list.
    enum Shape {
        IDS,
        MAPPINGS,
        TRUTHS
    }

    @Override
    public Words question(boolean isAboutSomeoneElse) {
        return say.asked(id).in(isAboutSomeoneElse);
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        List<Piece.Item> items = things.entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue(), showing))
                .toList();
        boolean isNone = isGiven(showing.draft()) && ticked(showing.draft()).isEmpty() && !isNotSure(showing.draft());
        List<Choice> rest = new ArrayList<>();
        rest.add(Choice.of(NONE, say.the(JourneyWord.NONE_OF_THESE)).chosenWhen(showing.isChosen(REST, NONE, isNone)));
        rest.add(Choice.of(NOT_SURE, say.the(JourneyWord.NOT_SURE_OF_THE_OTHERS))
                .chosenWhen(showing.isChosen(REST, NOT_SURE, isNotSure(showing.draft()))));
        return List.of(new Piece.Closer(
                id, question(showing.isAboutSomeoneElse()), say.the(hint), items, rest, showing.error(id)));
    }

    private Piece.Item item(String thing, Words label, Showing showing) {
        Map<String, String> before = ticked(showing.draft());
        String field = id + "-" + thing;
        List<Choice> choices = closer.map(Closer::answers).orElse(Map.of()).entrySet().stream()
                .map(answer -> Choice.of(answer.getKey(), answer.getValue())
                        .chosenWhen(showing.text(field, before.getOrDefault(thing, ""))
                                .equals(answer.getKey())))
                .toList();
        return new Piece.Item(thing, label, showing.isChosen(id, thing, before.containsKey(thing)), field, choices);
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        List<String> ticked = typed.all(id).stream().distinct().toList();
        boolean isNone = typed.has(REST, NONE);
        boolean isNotSure = typed.has(REST, NOT_SURE);
        if (ticked.isEmpty() && !isNone && !isNotSure) return Entry.refused(id, say.the(JourneyWord.TICK_SOMETHING));
        if (isNone && (isNotSure || !ticked.isEmpty())) return Entry.refused(id, say.the(JourneyWord.NONE_AND_SOME));
        CaseDraft next = cleared(draft).with(id, inCase(ticked, isNotSure, typed));
        List<String> others =
                things.keySet().stream().filter(each -> !ticked.contains(each)).toList();
        return new Entry.Taken(isNotSure && shape != Shape.TRUTHS ? next.with(CaseDraft.UNKNOWN + id, others) : next);
    }

    private Object inCase(List<String> ticked, boolean isNotSure, Typed typed) {
        return switch (shape) {
            case IDS -> ticked;
            case MAPPINGS -> ticked.stream().map(thing -> mapping(thing, typed)).toList();
            case TRUTHS -> truths(ticked, isNotSure);
        };
    }

    private Map<String, Object> mapping(String thing, Typed typed) {
        Closer asked = closer.orElseThrow();
        Map<String, Object> mapping = new LinkedHashMap<>();
        mapping.put(asked.key(), thing);
        String answer = typed.one(id + "-" + thing);
        if (answer.isEmpty()) return mapping;
        mapping.put(
                asked.field(),
                asked.isNumber()
                        ? NumberText.number(answer).map(Object.class::cast).orElse(answer)
                        : answer);
        return mapping;
    }

    private Map<String, Object> truths(List<String> ticked, boolean isNotSure) {
        Map<String, Object> truths = new LinkedHashMap<>();
        if (!isNotSure) things.keySet().forEach(thing -> truths.put(thing, false));
        ticked.forEach(thing -> truths.put(thing, true));
        return truths;
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return draft.without(id);
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        if (!isGiven(draft)) return List.of();
        List<Words> said = new ArrayList<>();
        ticked(draft).forEach((thing, answer) -> said.add(said(thing, answer)));
        if (isNotSure(draft)) said.add(say.the(JourneyWord.NOT_SURE_SAID));
        else if (said.isEmpty()) said.add(say.the(JourneyWord.NONE_SAID));
        return said;
    }

    private Words said(String thing, String answer) {
        Words label = things.getOrDefault(thing, Words.same(thing));
        return closer.flatMap(each -> Optional.ofNullable(each.answers().get(answer)))
                .map(close -> Fill.joined(List.of(label, close)))
                .orElse(label);
    }

    @Override
    public Words help(String field) {
        return say.the(JourneyWord.TICK_SOMETHING);
    }

    private boolean isGiven(CaseDraft draft) {
        return draft.value(id).isPresent();
    }

    private boolean isNotSure(CaseDraft draft) {
        boolean leavesTruthsOut = shape == Shape.TRUTHS
                && draft.value(id)
                        .filter(value -> value instanceof Map<?, ?> map && map.size() < things.size())
                        .isPresent();
        return leavesTruthsOut || draft.value(CaseDraft.UNKNOWN + id).isPresent();
    }

    /// What was ticked, with its closer answer as text.
    private Map<String, String> ticked(CaseDraft draft) {
        Map<String, String> ticked = new LinkedHashMap<>();
        if (draft.value(id).orElse(List.of()) instanceof Map<?, ?> truths)
            truths.forEach((thing, isSo) -> {
                if (Boolean.TRUE.equals(isSo)) ticked.put(String.valueOf(thing), "");
            });
        for (Object each : draft.list(id)) {
            if (each instanceof Map<?, ?> mapping) {
                Closer asked = closer.orElseThrow();
                Object answer = mapping.get(asked.field());
                ticked.put(String.valueOf(mapping.get(asked.key())), answer == null ? "" : answer.toString());
            } else ticked.put(String.valueOf(each), "");
        }
        return ticked;
    }
}

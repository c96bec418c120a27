package newleaf.guidance.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.intake.AnswerKind;
import newleaf.intake.AnsweredBy;
import newleaf.intake.CaseField;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Words;

/// Turns what rules wait for into questions: what could be an emergency first, then doors, then what settles most.
public final class AskNext {
    private static final int MOST_SINGLE_ENTRIES = 3;
    private static final String SAFETY = CaseField.SUICIDAL.group() + ".";

    private final Shelves shelves;

    public AskNext(Shelves shelves) {
        this.shelves = shelves;
    }

    /// @param extra  fields that settle something other than a rule, and what they settle
    public List<Question> questions(AnsweredBy answeredBy, List<Ruling> rulings, Map<String, String> extra) {
        boolean isAboutSomeoneElse = answeredBy != AnsweredBy.SELF;
        Map<String, Waiting> waiting = new LinkedHashMap<>();
        Set<String> wholeLists = wholeLists(rulings);
        for (Ruling ruling : rulings) {
            if (!ruling.isWaiting()) continue;
            ruling.waitsFor()
                    .forEach(field -> at(waiting, asked(field, wholeLists)).add(ruling));
        }
        extra.forEach((field, settles) -> at(waiting, field).decides.add(settles));
        return waiting.values().stream()
                .sorted(Comparator.comparingInt((Waiting each) -> each.tier)
                        .thenComparing(each -> !each.field.startsWith(SAFETY))
                        .thenComparingInt(each -> -each.decides.size())
                        .thenComparing(each -> each.field))
                .map(each ->
                        new Question(each.field, words(each.field, isAboutSomeoneElse), new ArrayList<>(each.decides)))
                .toList();
    }

    private static Waiting at(Map<String, Waiting> waiting, String field) {
        return waiting.computeIfAbsent(field, Waiting::new);
    }

    /// Lists of which so many entries are not known that one question for all of them is kinder.
    private static Set<String> wholeLists(List<Ruling> rulings) {
        Map<String, Long> unknownEntries = rulings.stream()
                .flatMap(ruling -> ruling.waitsFor().stream())
                .distinct()
                .filter(field -> field.contains("/") && !field.startsWith(CaseField.MEDICINE_REASON.path()))
                .collect(Collectors.groupingBy(AskNext::listOf, Collectors.counting()));
        return unknownEntries.entrySet().stream()
                .filter(entry ->
                        entry.getValue() > MOST_SINGLE_ENTRIES || entry.getKey().equals(CaseField.CRITERIA.path()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String asked(String field, Set<String> wholeLists) {
        return wholeLists.contains(listOf(field)) ? listOf(field) : field;
    }

    private static String listOf(String field) {
        return field.split("/", 2)[0];
    }

    private Words words(String field, boolean isAboutSomeoneElse) {
        int slash = field.indexOf('/');
        if (slash < 0) return question(field, isAboutSomeoneElse);
        String list = field.substring(0, slash);
        String id = field.substring(slash + 1);
        if (list.equals(CaseField.MEDICINE_REASON.path())) {
            return new ReasonQuestion(shelves).words(question(list, isAboutSomeoneElse), id);
        }
        Words item = CaseField.of(list).orElseThrow().kind() instanceof AnswerKind.Listed things
                ? shelves.word(things.words(), id)
                : Words.same(id);
        Words frame = question("one-of-list", isAboutSomeoneElse);
        return new Words(frame.en().replace("{item}", item.en()), frame.es().replace("{item}", item.es()));
    }

    private Words question(String path, boolean isAboutSomeoneElse) {
        return shelves.question(path, isAboutSomeoneElse)
                .orElseThrow(() -> new IllegalStateException("knowledge/words has no question for " + path));
    }

    /// A field, how pressing it is (0 emergencies, 1 today and doors, 2 where care happens, 3 the rest), and what it
    /// decides.
    private static final class Waiting {
        private static final int REST = 3;
        private static final int SETTING = 2;

        final String field;
        final Set<String> decides = new LinkedHashSet<>();
        int tier = REST;

        Waiting(String field) {
            this.field = field;
        }

        void add(Ruling ruling) {
            decides.add(ruling.rule().id());
            tier = Math.min(tier, tierOf(ruling));
        }

        private static int tierOf(Ruling ruling) {
            if (ruling.rule().urgency() == Urgency.EMERGENCY) return 0;
            if (ruling.isForToday() || ruling.rule().isDoor()) return 1;
            return ruling.rule().setting().isPresent() ? SETTING : REST;
        }
    }
}

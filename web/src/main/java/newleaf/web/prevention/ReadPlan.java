package newleaf.web.prevention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.content.PreventionPlan;
import newleaf.care.content.PreventionPlan.IfThen;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;

/// Reads the forms of a plan.
final class ReadPlan {
    static final String PICK = "pick";
    static final String OWN = "own";
    static final String IF = "if";
    static final String IF_OWN = "if-own";
    static final String THEN = "then";
    static final String THEN_OWN = "then-own";
    static final String LET_GO = "let-go";
    static final int LONGEST = 160;
    /// As many as fit on the page that is printed.
    static final int MOST = 8;

    private static final int LONGEST_NAME = 100;
    private static final String UNREADABLE = "[\\p{Cntrl}\\p{Co}\\p{Cs}\\p{Cn}]";
    private static final String SAID_BEFORE = "(?iu)^(if|then|si|entonces)[\\s,]+";
    private static final String END = "[.,;\\s]+$";

    private final Shelves shelves;

    ReadPlan(Shelves shelves) {
        this.shelves = shelves;
    }

    /// An if-then, and which of three goes for it.
    record NewOne(IfThen said, Optional<Integer> letGo) {
        @Override
        public String toString() {
            return "NewOne";
        }
    }

    /// What was picked, in the order of its list, then what was written.
    Read<List<String>> part(Typed typed, ShownPart part, Map<String, Words> picks, Language language) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!picks.keySet().containsAll(typed.all(PICK))) problems.add(problem(PICK, PreventionWord.WRONG_CHOICE));
        List<String> own = lines(typed.one(OWN));
        boolean isPeople = part == ShownPart.PEOPLE;
        int longest = isPeople ? LONGEST_NAME : LONGEST;
        if (own.stream().anyMatch(line -> line.length() > longest)) {
            problems.add(problem(OWN, isPeople ? PreventionWord.WRONG_NAME : PreventionWord.WRONG_LONG));
        }
        List<String> all = Stream.concat(
                        picks.entrySet().stream()
                                .filter(pick -> typed.has(PICK, pick.getKey()))
                                .map(pick -> pick.getValue().in(language)),
                        own.stream())
                .distinct()
                .toList();
        if (all.size() > MOST) problems.add(problem(PICK, PreventionWord.WRONG_MANY));
        return Read.of(problems, () -> all);
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(ReadPlan::readable)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /// Without what no paper can show.
    static String readable(String text) {
        return text.replaceAll(UNREADABLE, " ").strip();
    }

    Read<NewOne> ifThen(Typed typed, PreventionPlan plan, Language language) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<String> when = said(typed, IF, IF_OWN, WordGroup.PREVENTION_IF, language);
        Optional<String> then = said(typed, THEN, THEN_OWN, WordGroup.PREVENTION_THEN, language);
        if (when.isEmpty()) problems.add(problem(IF, PreventionWord.WRONG_IF));
        if (then.isEmpty()) problems.add(problem(THEN, PreventionWord.WRONG_THEN));
        Optional<Integer> letGo = letGo(typed, plan);
        boolean isFull = plan.ifThens().size() == PreventionPlan.MOST_IF_THENS && !isThere(plan, when, then);
        if (isFull && letGo.isEmpty()) problems.add(problem(LET_GO, PreventionWord.WRONG_FULL));
        return Read.of(problems, () -> new NewOne(new IfThen(when.orElseThrow(), then.orElseThrow()), letGo));
    }

    private static boolean isThere(PreventionPlan plan, Optional<String> when, Optional<String> then) {
        return plan.ifThens().stream()
                .anyMatch(each -> when.filter(each.when()::equals).isPresent()
                        && then.filter(each.then()::equals).isPresent());
    }

    static Optional<Integer> letGo(Typed typed, PreventionPlan plan) {
        return Stream.iterate(0, each -> each + 1)
                .limit(plan.ifThens().size())
                .filter(each -> String.valueOf(each).equals(typed.one(LET_GO)))
                .findFirst();
    }

    /// Their own words, else what was picked.
    private Optional<String> said(Typed typed, String field, String own, WordGroup list, Language language) {
        String words = readable(typed.one(own)).replaceFirst(SAID_BEFORE, "").replaceFirst(END, "");
        if (!words.isEmpty()) return Optional.of(words).filter(each -> each.length() <= LONGEST);
        return shelves.words(list).entrySet().stream()
                .filter(pick -> pick.getKey().equals(typed.one(field)))
                .map(pick -> pick.getValue().in(language))
                .findFirst();
    }

    FieldProblem problem(String field, PreventionWord words) {
        return new FieldProblem(field, words.in(shelves));
    }

    @Override
    public String toString() {
        return "ReadPlan";
    }
}

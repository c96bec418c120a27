package newleaf.web.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.web.journey.Visitor;
import newleaf.web.journey.Visitor.Field;

/// Someone on their way through the questions. Each page is answered by the fields that it asks for, whatever their
/// order: as this person says, else calmly, else no or none, else "I don't know".
final class Walk {
    private static final int MOST_PAGES = 60;
    private static final Pattern FORM = Pattern.compile("(?s)<form class=\"step\".*?</form>");
    private static final Pattern NAME = Pattern.compile("<(?:input|select|textarea)[^>]*? name=\"([^\"]+)\"");
    private static final Pattern BOX = Pattern.compile("<input type=\"checkbox\"[^>]*? name=\"([^\"]+)\"");
    private static final Set<String> NOT_QUESTIONS = Set.of("form-token", "return", "answer");

    /// What people say whose answers do not matter to a story: nothing that is urgent.
    private static final Map<String, String> CALM = Map.ofEntries(
            Map.entry("safety.suicidal", "none"),
            Map.entry("person.sex", "male"),
            Map.entry("person.age", "34"),
            Map.entry("person.country", "US"),
            Map.entry("person.jurisdiction", "US-MA"),
            Map.entry("history.opioidUseDisorder", "never"),
            Map.entry("no-medicines", "none"),
            Map.entry("use.daysPerWeek", "7"),
            Map.entry("use.durationMonths", "24"),
            Map.entry("use.previousAttempts", "1"),
            Map.entry("use.hoursSinceLastDose", "3"),
            Map.entry("situation.safeHome", "yes"),
            Map.entry("use.amountConfirmed", "yes"),
            Map.entry("goal.aim", "quit"),
            Map.entry("goal.approach", "taper"),
            Map.entry("form", "leaf-powder"),
            Map.entry("amount", "5"),
            Map.entry("unit", "g"),
            Map.entry("times", "4"),
            Map.entry("more", "no"));

    private final Visitor visitor;
    private final Map<String, String> says;
    private final Map<String, Set<String>> asked = new LinkedHashMap<>();
    private final List<String> read = new ArrayList<>();

    Walk(String language, Map<String, String> says) {
        this.visitor = Visitor.through(language, door(says));
        this.says = says;
    }

    private static String door(Map<String, String> says) {
        String who = says.getOrDefault("answeredBy", "self");
        if (who.equals("family")) return "worried";
        if (who.equals("clinician")) return "clinician";
        return says.containsKey("use.stopped") ? "stopped" : "taking";
    }

    /// As far as a result.
    static Walk to(Map<String, String> says) {
        return new Walk("en", says).onward();
    }

    /// Past the first answer, to the last.
    Walk onward() {
        for (int i = 0; i < MOST_PAGES; i++) {
            if (visitor.path().equals("/report") && visitor.open("/case").path().equals("/report")) return this;
            step();
        }
        if (!visitor.path().equals("/report")) throw new AssertionError("no result, but " + visitor.path());
        return this;
    }

    private void step() {
        if (visitor.status() != 200) throw new AssertionError(visitor.path() + ": " + visitor.text());
        read.add(visitor.text());
        String form = form();
        if (!visitor.path().equals("/case/urgent")) asked.put(visitor.path() + " " + asked.size(), names(form));
        Field[] answers = answers(form).toArray(Field[]::new);
        if (answers.length == 0 && form.contains("value=\"not-known\"")) visitor.notKnown();
        else visitor.answer(answers);
    }

    private List<Field> answers(String form) {
        List<Field> answers = new ArrayList<>();
        boolean hasProducts = visitor.body().contains("class=\"products\"");
        for (String name : names(form)) {
            String value = hasProducts && name.equals("form") ? "nothing-else" : value(name, form);
            if (!value.isEmpty()) for (String each : value.split("\\|")) answers.add(Visitor.field(name, each));
        }
        return answers;
    }

    private String value(String name, String form) {
        if (says.containsKey(name)) return says.getOrDefault(name, "");
        if (name.equals("the-others")) return isTicked(form) ? "" : "none";
        String calm = CALM.getOrDefault(name, "");
        if (!calm.isEmpty()) return calm;
        boolean canBeDenied = Pattern.compile("name=\"" + Pattern.quote(name) + "\"[^>]*value=\"no\"")
                .matcher(form)
                .find();
        return canBeDenied ? "no" : "";
    }

    private boolean isTicked(String form) {
        return BOX.matcher(form).results().anyMatch(box -> says.containsKey(box.group(1)));
    }

    private String form() {
        Matcher form = FORM.matcher(visitor.body());
        return form.find() ? form.group() : "";
    }

    /// The fields of a form, each once.
    static Set<String> names(String form) {
        Set<String> names = new LinkedHashSet<>();
        Matcher name = NAME.matcher(form);
        while (name.find()) if (!NOT_QUESTIONS.contains(name.group(1))) names.add(name.group(1));
        return names;
    }

    Visitor visitor() {
        return visitor;
    }

    /// The words of a page that is opened now.
    String page(String path) {
        return visitor.open(path).text();
    }

    /// The fields of each page on the way, by its address.
    Map<String, Set<String>> asked() {
        return asked;
    }

    /// The words of each page on the way.
    List<String> read() {
        return read;
    }
}

package newleaf.web.questionnaire;

import java.util.Locale;
import java.util.Optional;
import newleaf.web.form.Typed;

/// Where somebody came from to a questionnaire of their record, and goes back to.
enum FeelingsFrom {
    WEEK("/today/week", QuestionnaireWord.GO_ON),
    LOOK("/today/after", QuestionnaireWord.GO_BACK);

    private static final String FIELD = "from";

    private final String page;
    private final QuestionnaireWord words;

    FeelingsFrom(String page, QuestionnaireWord words) {
        this.page = page;
        this.words = words;
    }

    String page() {
        return page;
    }

    QuestionnaireWord words() {
        return words;
    }

    /// The same for the page of a questionnaire.
    String carriedTo(String address) {
        return this == WEEK ? address : address + "?" + FIELD + "=" + name().toLowerCase(Locale.ROOT);
    }

    static FeelingsFrom of(Typed typed) {
        return Optional.of(typed.one(FIELD)).filter("look"::equals).isPresent() ? LOOK : WEEK;
    }
}

package newleaf.web.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.assessment.instrument.Answers;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;

/// Reads answers off a form. What is blank stays blank; what is no answer of the card is to be put right.
final class ReadItems {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,5}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,5}([.,]\\d{1,4})?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.h]([0-5]\\d)");
    private static final double MINUTES = 60;

    private final AskedItems items;
    private final QuestionnaireWords words;

    ReadItems(AskedItems items, QuestionnaireWords words) {
        this.items = items;
        this.words = words;
    }

    Read<Answers> of(InstrumentCard card, Typed typed, Optional<String> sex) {
        Map<String, Double> scores = new LinkedHashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (InstrumentItem item : card.items()) {
            String text = typed.one(item.id());
            if (text.isEmpty() || text.equals(AskedItems.BLANK)) continue;
            number(item, text)
                    .filter(item::allows)
                    .ifPresentOrElse(
                            score -> scores.put(item.id(), score),
                            () -> problems.add(new FieldProblem(item.id(), items.help(item))));
        }
        if (!problems.isEmpty()) return new Read.Wrong<>(problems);
        return scores.isEmpty() ? nothing(card) : usable(scores, sex);
    }

    private Read<Answers> nothing(InstrumentCard card) {
        String first = card.items().getFirst().id();
        return Read.wrong(new FieldProblem(first, words.the(QuestionnaireWord.NOTHING_ANSWERED)));
    }

    private static Read<Answers> usable(Map<String, Double> scores, Optional<String> sex) {
        Answers answers = Answers.bySelf(scores);
        return new Read.Usable<>(sex.map(answers::of).orElse(answers));
    }

    private static Optional<Double> number(InstrumentItem item, String text) {
        if (item.form() != InstrumentItem.Form.TIME)
            return WHOLE.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
        Matcher time = TIME.matcher(text);
        return time.matches()
                ? Optional.of(Integer.parseInt(time.group(1)) + Integer.parseInt(time.group(2)) / MINUTES)
                : Optional.empty();
    }

    /// A total taken elsewhere: whole points, unless the card counts a mean or a percentage.
    static Optional<Double> total(InstrumentCard card, Typed typed) {
        boolean isWhole = switch (card.scoring().method()) {
            case MEAN, PERCENT_OF_ANSWERED -> false;
            case SUM, COUNT_WITH_RANGE, ANY_YES, ITEM_BY_ITEM, SLEEP, PARTS, ENTRY -> true;
        };
        String text = typed.one(AskedItems.TOTAL);
        return (isWhole ? WHOLE : DECIMAL).matcher(text).matches()
                ? Optional.of(Double.valueOf(text.replace(',', '.')))
                : Optional.empty();
    }
}

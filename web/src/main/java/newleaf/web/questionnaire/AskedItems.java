package newleaf.web.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentCard.ItemText;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.knowledge.words.Words;
import newleaf.report.wording.Wording;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.number.NumberField;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.form.Choice;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;

/// The questions of a card as fields of a form. No answer is chosen beforehand, and each can be left out.
final class AskedItems {
    static final String BLANK = "blank";
    static final String TOTAL = "total";

    private final QuestionnaireWords words;

    AskedItems(QuestionnaireWords words) {
        this.words = words;
    }

    List<Field> of(InstrumentCard card, Typed typed, List<FieldProblem> problems) {
        List<Field> fields = new ArrayList<>();
        card.items().forEach(item -> fields.add(field(item, typed, error(item.id(), problems))));
        return fields;
    }

    /// The one field in which a total taken elsewhere is entered.
    List<Field> total(InstrumentCard card, Typed typed, List<FieldProblem> problems) {
        Words range = QuestionnaireWords.and(
                words.with(QuestionnaireWord.TOTAL_HELP, "low", card.scoring().lowest()),
                "high",
                card.scoring().highest());
        return List.of(new Field.Typed(new NumberField(
                TOTAL,
                words.the(QuestionnaireWord.TOTAL),
                Optional.of(range),
                typed.one(TOTAL),
                new NumberField.Unit.InLabel(),
                error(TOTAL, problems))));
    }

    private Field field(InstrumentItem item, Typed typed, Optional<Words> error) {
        return switch (item.form()) {
            case CHOICE -> new Field.Choices(radios(item, typed, error));
            case WHOLE_NUMBER -> new Field.Typed(number(item, typed, Optional.of(help(item)), error));
            case TIME ->
                new Field.Typed(number(item, typed, Optional.of(words.the(QuestionnaireWord.TIME_HINT)), error));
        };
    }

    private RadioGroup radios(InstrumentItem item, Typed typed, Optional<Words> error) {
        List<Choice> choices = new ArrayList<>();
        item.options()
                .forEach(option ->
                        choices.add(choice(item, Wording.number(option.score()), said(option.text()), typed)));
        choices.add(choice(item, BLANK, words.the(QuestionnaireWord.BLANK), typed));
        return new RadioGroup(item.id(), said(item.text()), Optional.empty(), choices, false, error);
    }

    private static Choice choice(InstrumentItem item, String value, Words label, Typed typed) {
        return Choice.of(value, label).chosenWhen(typed.has(item.id(), value));
    }

    private static NumberField number(InstrumentItem item, Typed typed, Optional<Words> hint, Optional<Words> error) {
        return new NumberField(
                item.id(), said(item.text()), hint, typed.one(item.id()), new NumberField.Unit.InLabel(), error);
    }

    /// What may be written in the field of an item.
    Words help(InstrumentItem item) {
        return switch (item.form()) {
            case CHOICE -> words.the(QuestionnaireWord.CHOOSE_AN_ANSWER);
            case WHOLE_NUMBER -> words.with(QuestionnaireWord.NUMBER_HELP, "high", item.most());
            case TIME -> words.the(QuestionnaireWord.TIME_HELP);
        };
    }

    /// An item is only shown to readers of a language that it has.
    static Words said(ItemText text) {
        return new Words(text.en(), text.es().orElse(""));
    }

    private static Optional<Words> error(String field, List<FieldProblem> problems) {
        return new ErrorSummary(problems).at(field);
    }
}

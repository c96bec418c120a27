package newleaf.web.journey.step.number;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.documents.Labelled;
import newleaf.documents.Span;
import newleaf.intake.AnswerKind.Bounded;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.Words;
import newleaf.web.component.number.NumberField;
import newleaf.web.form.Choice;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.FieldStep;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;

/// How long ago something was, in hours, days, weeks or months; the case holds hours.
record HoursAgo(CaseField<Double> field, Bounded<Double> bounds, Say say) implements FieldStep {
    private static final String UNIT = "ago";

    /// How people count time.
    enum Ago implements Labelled {
        HOURS(1, JourneyWord.AGO_HOURS),
        DAYS(24, JourneyWord.AGO_DAYS),
        WEEKS(7 * 24, JourneyWord.AGO_WEEKS),
        MONTHS(30 * 24, JourneyWord.AGO_MONTHS);

        private final double hours;
        private final JourneyWord word;

        Ago(double hours, JourneyWord word) {
            this.hours = hours;
            this.word = word;
        }

        @Override
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /// The largest in which two or more of it are a whole number.
        static Ago of(double hours) {
            return Stream.of(MONTHS, WEEKS, DAYS)
                    .filter(unit -> hours >= 2 * unit.hours && hours % unit.hours == 0)
                    .findFirst()
                    .orElse(HOURS);
        }
    }

    @Override
    public Asked asked() {
        return say.asked(field);
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        return List.of(
                new Piece.Heading(question(showing.isAboutSomeoneElse())),
                new Piece.Amount(shown(showing, say.the(JourneyWord.AGO))));
    }

    @Override
    public List<Piece> beside(Showing showing) {
        return List.of(new Piece.Amount(shown(showing, question(showing.isAboutSomeoneElse()))));
    }

    private NumberField shown(Showing showing, Words label) {
        Optional<Double> hours = showing.draft().answer(field);
        Ago unit = hours.map(Ago::of).orElse(Ago.HOURS);
        String number = hours.map(each -> Say.plain(each / unit.hours)).orElse("");
        return showing.number(id(), label, number)
                .in(new NumberField.Unit.Chosen(
                        UNIT, say.the(JourneyWord.UNIT), units(showing.text(UNIT, unit.label()))));
    }

    private List<Choice> units(String chosen) {
        return Stream.of(Ago.values())
                .map(unit -> Choice.of(unit.label(), say.the(unit.word))
                        .chosenWhen(unit.label().equals(chosen)))
                .toList();
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        String text = typed.one(id());
        if (text.isEmpty()) return Entry.refused(id(), say.the(JourneyWord.NUMBER_NOTHING));
        Ago unit = Labelled.of(List.of(Ago.values()), typed.one(UNIT)).orElse(Ago.HOURS);
        return NumberText.number(text)
                .flatMap(number -> bounds.of(Span.exactly(number * unit.hours)))
                .<Entry>map(hours -> new Entry.Taken(draft.with(field, hours)))
                .orElseGet(() -> Entry.refused(id(), help(id())));
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        return draft.answer(field).map(this::said).stream().toList();
    }

    private Words said(double hours) {
        Ago unit = Ago.of(hours);
        String number = Say.plain(hours / unit.hours) + " ";
        Words name = say.the(unit.word);
        return new Words(number + name.en(), number + name.es());
    }

    @Override
    public Words help(String name) {
        return say.numberIn(bounds);
    }
}

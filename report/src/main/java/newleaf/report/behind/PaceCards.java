package newleaf.report.behind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.guidance.taper.HardestDay;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.taper.TaperWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Words;
import newleaf.pharmacology.forecast.Bands;
import newleaf.report.picture.PaceScale;
import newleaf.report.wording.EachLanguage;
import newleaf.taper.pace.Offered;
import newleaf.taper.pace.Pace;
import newleaf.taper.pace.PaceChoice;
import newleaf.taper.plan.PlanVersion;

/// The paces side by side as cards. They hold the day on which each ends, and no dose.
///
/// @param because  why the suggested one is suggested
/// @param scale    what the pictures share; empty where the model may give no figures
/// @param isWhole  whether each of them ends at nothing
public record PaceCards(List<Card> cards, List<Words> because, Optional<PaceScale> scale, boolean isWhole) {
    public PaceCards {
        cards = List.copyOf(cards);
        because = List.copyOf(because);
    }

    /// One pace.
    ///
    /// @param how      often it changes; empty where the name says all
    /// @param ends     when it ends; empty for stopping
    /// @param weighed  what is to be weighed in all, where all of it is
    /// @param hardest  the hardest day, for most people and for one in ten
    public record Card(
            Offered offered,
            Words name,
            Optional<Words> how,
            Words length,
            Optional<Words> changes,
            Optional<Words> ends,
            Optional<Words> weighed,
            Optional<Words> hardest,
            boolean isSuggested,
            boolean isChosen) {
        /// The value of the form; none for a length of the person's own, which is chosen elsewhere.
        public Optional<String> value() {
            return offered.pace() == Pace.WEEKS
                    ? Optional.empty()
                    : Optional.of(offered.pace().label());
        }

        @Override
        public String toString() {
            return "Card";
        }
    }

    /// Empty where there is nothing to choose from.
    ///
    /// @param shelves  in the words for the reader
    public static Optional<PaceCards> of(TaperAnswer answer, Shelves shelves) {
        return choice(answer).map(choice -> new Maker(shelves).cards(choice));
    }

    public static boolean isFor(TaperAnswer answer) {
        return choice(answer).isPresent();
    }

    private static Optional<PaceChoice> choice(TaperAnswer answer) {
        return switch (answer) {
            case TaperAnswer.Proposed proposed -> proposed.paces();
            case TaperAnswer.Stopping stopping -> Optional.of(stopping.paces());
            case TaperAnswer.NeedsClinician _, TaperAnswer.NotNeeded _, TaperAnswer.NotEnoughKnown _ ->
                Optional.empty();
        };
    }

    private record Maker(Shelves shelves, EachLanguage each, HardestDay hardest) {
        Maker(Shelves shelves) {
            this(shelves, new EachLanguage(shelves), new HardestDay(shelves));
        }

        PaceCards cards(PaceChoice choice) {
            return new PaceCards(
                    choice.paces().stream().map(pace -> card(pace, choice)).toList(),
                    choice.because().stream().map(this::said).toList(),
                    PaceScale.of(choice.paces(), Bands.in(shelves)),
                    choice.paces().stream()
                            .flatMap(pace -> pace.plan().stream())
                            .allMatch(plan -> plan.version().stopDay().isPresent()));
        }

        private Card card(Offered pace, PaceChoice choice) {
            Words whole = said(pace.pace());
            return new Card(
                    pace,
                    new Words(before(whole.en()), before(whole.es())),
                    Optional.of(new Words(after(whole.en()), after(whole.es())))
                            .filter(how -> !how.en().isEmpty()),
                    length(pace),
                    pace.plan().map(_ -> counted(TaperWord.PACE_CHANGES, pace.changes())),
                    pace.plan().map(plan -> ends(plan.version())),
                    pace.grams().filter(grams -> grams > 0).map(grams -> counted(TaperWord.PACE_GRAMS, grams)),
                    pace.figures().map(figures -> hardest.inShort(figures.peak())),
                    pace.pace() == choice.suggested(),
                    pace.pace() == choice.chosen());
        }

        private Words length(Offered pace) {
            if (pace.plan().isEmpty()) return each.say(TaperWord.PACE_AT_ONCE);
            return pace.weeks() == 1 ? each.say(TaperWord.PACE_ONE_WEEK) : counted(TaperWord.PACE_WEEKS, pace.weeks());
        }

        private Words ends(PlanVersion plan) {
            TaperWord word = plan.stopDay().isPresent() ? TaperWord.PACE_LAST_DOSE : TaperWord.PACE_REACHED;
            LocalDate day = plan.date(plan.stopDay().map(stop -> stop - 1).orElseGet(plan::days));
            return each.of(wording -> wording.say(word).replace("{date}", wording.shortDate(day)));
        }

        private Words counted(TaperWord word, double count) {
            return each.of(wording -> wording.say(word).replace("{count}", Long.toString(Math.round(count))));
        }

        private Words said(Labelled named) {
            return TaperWord.of(named, shelves);
        }

        private static String before(String name) {
            return name.split(": ", 2)[0];
        }

        /// As a sentence of its own.
        private static String after(String name) {
            String[] parts = name.split(": ", 2);
            if (parts.length < 2) return "";
            return Character.toUpperCase(parts[1].charAt(0)) + parts[1].substring(1) + ".";
        }
    }

    @Override
    public String toString() {
        return "PaceCards";
    }
}

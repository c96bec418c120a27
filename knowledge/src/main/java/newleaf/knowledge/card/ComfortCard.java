package newleaf.knowledge.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newleaf.documents.Labelled;
import newleaf.knowledge.asks.Asks;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// What eases one thing now, in short steps: who must not, when to call. It asks nothing of the amount of kratom and
/// names no dose.
///
/// @param name      what it is about, in the person's words
/// @param symptoms  ids as a case says them, `restless-legs`
/// @param order     its place among cards of the same kind
/// @param says      what is so, before the steps
/// @param notWhen   who must not, in words; `notWith` says what of it a case can tell, of the whole card
/// @param packets   cards of what a shop sells for it
/// @param also      of a moment: other cards that may ease it
/// @param helpNow   what is an emergency
/// @param helpToday what has to be seen today
/// @param family    what somebody beside them can do
public record ComfortCard(
        CardHead head,
        Words name,
        Kind kind,
        Optional<Verdict> verdict,
        List<String> symptoms,
        List<Time> times,
        int order,
        Optional<Words> says,
        List<Step> steps,
        Optional<Words> notWhen,
        NotWith notWith,
        List<String> packets,
        List<String> also,
        Optional<Words> helpNow,
        Optional<Words> helpToday,
        Optional<Words> family,
        Certainty certainty,
        String certaintyBecause,
        Asks asks)
        implements Card {
    public ComfortCard {
        symptoms = List.copyOf(symptoms);
        times = List.copyOf(times);
        steps = List.copyOf(steps);
        packets = List.copyOf(packets);
        also = List.copyOf(also);
    }

    /// What a card is about.
    public enum Kind implements Labelled {
        SYMPTOM,
        TIME,
        /// A moment of a day or a week that is known beforehand.
        MOMENT,
        URGE,
        /// Bought without a prescription, and who must not take it.
        PACKET,
        /// Often advised, and of no help or of harm.
        POPULAR,
        /// Going over to something else.
        SWAP,
        /// How to be seen the same day.
        SEEN_TODAY,
        /// What somebody beside them can do and say; its steps speak to that one.
        FAMILY
    }

    /// What is held of something popular.
    public enum Verdict implements Labelled {
        NEVER,
        AVOID,
        NO_PROOF
    }

    /// When it helps, by hours since the last dose; two of them stand outside that clock.
    public enum Time implements Labelled {
        BEFORE(0, 0),
        HOURS_0_TO_12(0, 12),
        HOURS_12_TO_24(12, 24),
        HOURS_24_TO_48(24, 48),
        HOURS_48_TO_72(48, 72),
        WEEK_1(72, 168),
        WEEKS_2_TO_4(168, 672),
        /// The days after a smaller amount began.
        AFTER_A_CHANGE(0, 0);

        private final double from;
        private final double until;

        Time(double from, double until) {
            this.from = from;
            this.until = until;
        }

        /// @param hours  since the last dose
        public boolean holds(double hours) {
            return hours >= from && hours < until;
        }
    }

    /// One action.
    public record Step(Words says, NotWith notWith) {}

    /// Everything on the card that a person reads, from its name down.
    public Stream<Words> texts() {
        return Stream.of(
                        Stream.of(name),
                        says.stream(),
                        steps.stream().map(Step::says),
                        notWhen.stream(),
                        helpNow.stream(),
                        helpToday.stream(),
                        family.stream())
                .flatMap(texts -> texts);
    }

    /// The steps as one text, each with its number.
    public Words numbered() {
        return new Words(numbered(Language.EN), numbered(Language.ES));
    }

    @Override
    public String sentence(Language language) {
        Stream<Words> before = Stream.concat(Stream.of(name), says.stream());
        Stream<Words> after = Stream.of(notWhen, helpNow, helpToday, family).flatMap(Optional::stream);
        return Stream.of(
                        before.map(words -> words.in(language)),
                        steps.isEmpty() ? Stream.<String>empty() : Stream.of(numbered(language)),
                        after.map(words -> words.in(language)))
                .flatMap(texts -> texts)
                .map(text -> text.matches(".*[.?!]$") ? text : text + ".")
                .collect(Collectors.joining(" "));
    }

    private String numbered(Language language) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> (i + 1) + ". " + steps.get(i).says().in(language))
                .collect(Collectors.joining(" "));
    }
}

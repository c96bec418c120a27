package newleaf.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import newleaf.documents.Answer;
import newleaf.documents.Labelled;
import newleaf.documents.Section;
import newleaf.documents.Span;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Problems;
import newleaf.intake.history.Checklist;
import newleaf.knowledge.words.WordGroup;

/// What may stand in a field of a case. Reading and writing of one kind stand side by side.
public sealed interface AnswerKind<T> {
    /// One value in a place of its own.
    sealed interface Single<T> extends AnswerKind<T> {
        Answer<T> read(Section section, String name);

        /// As a tree of a document holds it.
        Object write(T answer);
    }

    /// A number between two bounds, both included.
    sealed interface Bounded<T> extends Single<T> {
        double low();

        double high();

        Unit unit();

        /// The answer that was written as a number, or as a range where one may be given; empty when the field cannot
        /// hold it.
        default Optional<T> of(Span written) {
            Node low = new Node.Numeral(written.low(), "", 1);
            Node high = new Node.Numeral(written.high(), "", 1);
            Node node = written.isExact() ? low : new Node.Entries(Map.of("low", low, "high", high), 1);
            return read(new Section("", Map.of("", node), new Problems()), "").known();
        }

        /// The number or the range of an answer.
        Span span(T answer);
    }

    /// One number.
    sealed interface Numeral extends Bounded<Double> {
        @Override
        default Object write(Double answer) {
            return answer;
        }

        @Override
        default Span span(Double answer) {
            return Span.exactly(answer);
        }
    }

    /// A list of things that have words.
    sealed interface Listed extends AnswerKind<Checklist> {
        /// The list of words whose keys are the ids.
        WordGroup words();
    }

    /// What a number counts.
    enum Unit {
        YEARS,
        KILOGRAMS,
        GRAMS,
        GRAMS_A_DAY,
        TIMES_A_DAY,
        DAYS_A_WEEK,
        DAYS,
        WEEKS,
        MONTHS,
        HOURS,
        TIMES,
        POINTS,
        PERCENT,
        RATIO,
        MILLIMETRES_OF_MERCURY,
        A_MINUTE,
        DEGREES_CELSIUS,
        UNITS_A_LITRE,
        MILLIGRAMS_A_DECILITRE,
        MILLISECONDS
    }

    record Decimal(double low, double high, Unit unit) implements Numeral {
        @Override
        public Answer<Double> read(Section section, String name) {
            return section.number(name, low, high);
        }
    }

    record Whole(double low, double high, Unit unit) implements Numeral {
        @Override
        public Answer<Double> read(Section section, String name) {
            return section.whole(name, low, high);
        }
    }

    /// A number, or the two that it lies between.
    record NumberOrRange(double low, double high, Unit unit) implements Bounded<Span> {
        @Override
        public Answer<Span> read(Section section, String name) {
            return section.span(name, low, high);
        }

        @Override
        public Object write(Span answer) {
            return tree(answer);
        }

        @Override
        public Span span(Span answer) {
            return answer;
        }

        /// A span as it stands in any part of a case.
        public static Object tree(Span span) {
            if (span.isExact()) return span.low();
            return Map.of("low", span.low(), "high", span.high());
        }
    }

    record YesOrNo() implements Single<Boolean> {
        @Override
        public Answer<Boolean> read(Section section, String name) {
            return section.truth(name);
        }

        @Override
        public Object write(Boolean answer) {
            return answer;
        }
    }

    /// One of a few words.
    record Choice<E extends Enum<E> & Labelled>(List<E> choices) implements Single<E> {
        public Choice {
            choices = List.copyOf(choices);
        }

        static <E extends Enum<E> & Labelled> Choice<E> of(E[] choices) {
            return new Choice<>(Arrays.asList(choices));
        }

        @Override
        public Answer<E> read(Section section, String name) {
            return section.oneOf(name, labels(choices)).flatMap(label -> Answer.from(Labelled.of(choices, label)));
        }

        @Override
        public Object write(E answer) {
            return answer.label();
        }
    }

    /// One of a few words, so private that a message about it offers no nearest word.
    record PrivateChoice<E extends Enum<E> & Labelled>(List<E> choices) implements Single<E> {
        public PrivateChoice {
            choices = List.copyOf(choices);
        }

        static <E extends Enum<E> & Labelled> PrivateChoice<E> of(E[] choices) {
            return new PrivateChoice<>(Arrays.asList(choices));
        }

        @Override
        public Answer<E> read(Section section, String name) {
            return section.oneOfUnsaid(name, labels(choices))
                    .flatMap(label -> Answer.from(Labelled.of(choices, label)));
        }

        @Override
        public Object write(E answer) {
            return answer.label();
        }
    }

    record Words(int longest) implements Single<String> {
        @Override
        public Answer<String> read(Section section, String name) {
            return section.text(name, longest);
        }

        @Override
        public Object write(String answer) {
            return answer;
        }
    }

    /// A word of a fixed shape.
    ///
    /// @param help  what to write instead
    record Code(Pattern shape, String help) implements Single<String> {
        private static final int LONGEST = 100;

        @Override
        public Answer<String> read(Section section, String name) {
            return section.text(name, LONGEST).flatMap(value -> {
                if (shape.matcher(value).matches()) return Answer.of(value);
                section.problem(name, help);
                return Answer.notKnown();
            });
        }

        @Override
        public Object write(String answer) {
            return answer;
        }
    }

    record Day() implements Single<LocalDate> {
        @Override
        public Answer<LocalDate> read(Section section, String name) {
            return section.date(name);
        }

        @Override
        public Object write(LocalDate answer) {
            return answer.toString();
        }
    }

    /// The ids of what applies.
    record Ids(WordGroup words) implements Listed {}

    /// The ids of what applies, each with something closer about it.
    record IdsWithMore(WordGroup words) implements Listed {}

    /// true or false under each id.
    record Truths(WordGroup words) implements Listed {}

    /// Names as they are typed, which stand for ids.
    record Names(WordGroup words) implements Listed {}

    /// A list of mappings.
    record Rows() implements AnswerKind<Void> {}

    /// A question about rows or several fields, answered there.
    record Asked() implements AnswerKind<Void> {}

    private static <E extends Enum<E> & Labelled> List<String> labels(List<E> choices) {
        return choices.stream().map(Labelled::label).toList();
    }
}

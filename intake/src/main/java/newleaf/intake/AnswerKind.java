package newleaf.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newleaf.documents.Answer;
import newleaf.documents.Labelled;
import newleaf.documents.Section;
import newleaf.documents.Span;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Problems;
import newleaf.intake.history.Checklist;
import newleaf.intake.use.EarlierProduct;
import newleaf.intake.use.WeeklyCost;
import newleaf.knowledge.words.WordGroup;
import newleaf.units.Digits;

/// What may stand in a field of a case. Reading and writing of one kind stand side by side.
public sealed interface AnswerKind<T> {
    /// One value in a place of its own.
    sealed interface Single<T> extends AnswerKind<T> {
        Answer<T> read(Section section, String name);

        /// As a tree of a document holds it: most as they are.
        default Object write(T answer) {
            return answer;
        }
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
        MILLIMOLES_A_LITRE,
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
    }

    /// One of a few words.
    ///
    /// @param isPrivate  whether a message about it must not offer the nearest word
    record Choice<E extends Enum<E> & Labelled>(List<E> choices, boolean isPrivate) implements Single<E> {
        public Choice {
            choices = List.copyOf(choices);
        }

        static <E extends Enum<E> & Labelled> Choice<E> of(E[] choices) {
            return new Choice<>(Arrays.asList(choices), false);
        }

        static <E extends Enum<E> & Labelled> Choice<E> privatelyOf(E[] choices) {
            return new Choice<>(Arrays.asList(choices), true);
        }

        @Override
        public Answer<E> read(Section section, String name) {
            List<String> labels = choices.stream().map(Labelled::label).toList();
            Answer<String> word = isPrivate ? section.oneOfUnsaid(name, labels) : section.oneOf(name, labels);
            return word.flatMap(label -> Answer.from(Labelled.of(choices, label)));
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

    /// One of a few numbers.
    record OneNumber(List<Double> choices, Unit unit) implements Single<Double> {
        public OneNumber {
            choices = List.copyOf(choices);
        }

        @Override
        public Answer<Double> read(Section section, String name) {
            Answer<Double> number = section.number(name, 0, Collections.max(choices));
            if (number.known().map(choices::contains).orElse(true)) return number;
            section.problem(
                    name, "is one of " + choices.stream().map(Digits::of).collect(Collectors.joining(", ")));
            return Answer.notKnown();
        }
    }

    /// Hours of the day, from 0 to below 24, in the order of the day.
    record HoursOfDay(int most) implements Single<List<Double>> {
        private static final double DAY = 24;

        @Override
        public Answer<List<Double>> read(Section section, String name) {
            return section.items(name).flatMap(items -> {
                List<Double> hours = new ArrayList<>();
                for (Node item : items) {
                    if (item instanceof Node.Numeral hour && hour.value() >= 0 && hour.value() < DAY) {
                        hours.add(hour.value());
                    }
                }
                if (hours.size() == items.size() && hours.size() <= most) {
                    return Answer.of(hours.stream().sorted().toList());
                }
                section.problem(name, "is a list of at most " + most + " hours of the day, such as [7, 12.5, 22]");
                return Answer.notKnown();
            });
        }
    }

    /// What was taken regularly before.
    record Earlier(int most) implements Single<List<EarlierProduct>> {
        @Override
        public Answer<List<EarlierProduct>> read(Section section, String name) {
            return section.sections(name).map(rows -> {
                if (rows.size() > most) section.problem(name, "holds more than " + most + " products");
                return rows.stream().map(EarlierProduct::read).toList();
            });
        }

        @Override
        public Object write(List<EarlierProduct> answer) {
            return answer.stream().map(EarlierProduct::tree).toList();
        }
    }

    /// An amount of money with its currency.
    record Cost(double most) implements Single<WeeklyCost> {
        @Override
        public Answer<WeeklyCost> read(Section section, String name) {
            return section.mapping(name).flatMap(cost -> WeeklyCost.read(cost, most));
        }

        @Override
        public Object write(WeeklyCost answer) {
            return answer.tree();
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
}

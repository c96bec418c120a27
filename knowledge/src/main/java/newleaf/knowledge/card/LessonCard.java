package newleaf.knowledge.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.documents.Labelled;
import newleaf.knowledge.asks.Asks;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// One idea and one exercise, read in five minutes. Each of its paragraphs either says where it comes from, or is
/// advice
/// of our own that states no fact.
///
/// @param order    its place among all lessons
/// @param sees     ids of symptoms, as a case says them, that make it the next one
/// @param opening  one sentence to hold on to
/// @param notWhen  who should not do it
public record LessonCard(
        CardHead head,
        Words name,
        Group group,
        int order,
        List<String> sees,
        Words opening,
        List<Paragraph> paragraphs,
        Optional<Words> notWhen,
        Certainty certainty,
        String certaintyBecause,
        Exercise exercise,
        Asks asks)
        implements Card {
    public LessonCard {
        sees = List.copyOf(sees);
        paragraphs = List.copyOf(paragraphs);
    }

    /// The heading that a lesson stands under, in the order of the page.
    public enum Group implements Labelled {
        START,
        BODY,
        URGES,
        MOOD,
        SAFETY,
        PEOPLE,
        KNOWING
    }

    /// A passage of a lesson.
    public sealed interface Paragraph {
        Words words();

        /// States something, and where it can be read.
        record Claim(Words words, Citation citation) implements Paragraph {}

        /// What to do, or how to see it.
        record Advice(Words words) implements Paragraph {}
    }

    /// What is done at the end.
    ///
    /// @param asks      the label of what is kept; of two ratings the first
    /// @param thenAsks  the label of the second rating
    public record Exercise(
            Words says, Keeps keeps, Optional<Words> asks, Optional<Words> thenAsks, List<Option> choices) {
        public Exercise {
            choices = List.copyOf(choices);
        }

        Stream<Words> texts() {
            return Stream.of(
                            Stream.of(says),
                            asks.stream(),
                            thenAsks.stream(),
                            choices.stream().map(Option::words))
                    .flatMap(texts -> texts);
        }
    }

    /// What a person may keep of an exercise.
    public enum Keeps implements Labelled {
        WORDS,
        RATING,
        TWO_RATINGS,
        CHOICE,
        NOTHING
    }

    public record Option(String id, Words words) {}

    /// Everything on the card that a person reads, from its name down.
    public Stream<Words> texts() {
        return Stream.of(
                        Stream.of(name, opening),
                        paragraphs.stream().map(Paragraph::words),
                        notWhen.stream(),
                        exercise.texts())
                .flatMap(texts -> texts);
    }

    @Override
    public String sentence(Language language) {
        return texts().map(words -> words.in(language))
                .map(text -> text.matches("(?s).*[.?!]$") ? text : text + ".")
                .collect(Collectors.joining(" "));
    }
}

package newleaf.knowledge.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;

/// How hard the texts of all shelves are in one language, hardest first.
public record ReadingSummary(Language language, List<GradedText> texts) {
    /// A text with its grade.
    public record GradedText(String name, double grade) {}

    public ReadingSummary {
        texts = List.copyOf(texts);
    }

    public static ReadingSummary of(Shelves shelves, Language language) {
        return of(PersonText.of(shelves).stream(), language);
    }

    /// Of one shelf alone; a shelf that no person reads has no texts.
    public static ReadingSummary of(Shelves shelves, String shelf, Language language) {
        return of(PersonText.of(shelves).stream().filter(text -> text.shelf().equals(shelf)), language);
    }

    private static ReadingSummary of(Stream<PersonText> texts, Language language) {
        return new ReadingSummary(
                language,
                texts.filter(text -> text.isGraded(language))
                        .map(text -> new GradedText(text.name(), text.grade(language)))
                        .sorted(Comparator.comparingDouble(GradedText::grade).reversed())
                        .toList());
    }

    /// Half of the texts are at this grade or below.
    ///
    /// @throws IllegalStateException when there is no text
    public double median() {
        if (texts.isEmpty()) throw new IllegalStateException("no text, no median");
        return texts.get(texts.size() / 2).grade();
    }

    public List<GradedText> above(double grade) {
        return texts.stream().filter(text -> text.grade() > grade).toList();
    }
}

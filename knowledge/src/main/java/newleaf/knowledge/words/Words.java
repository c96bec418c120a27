package newleaf.knowledge.words;

/// Words that a person reads, in every language.
public record Words(String en, String es) {
    /// The same text in both languages: names, numbers.
    public static Words same(String text) {
        return new Words(text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case ES -> es;
        };
    }
}

package newleaf.knowledge.words;

import java.util.Optional;
import java.util.function.BinaryOperator;

/// Words that a person reads, in every language; and, where they say "you", how the same is said to someone who reads
/// about that person.
public record Words(String en, String es, Optional<Words> aboutSomeoneElse) {
    public Words(String en, String es) {
        this(en, es, Optional.empty());
    }

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

    /// As they are said to a relative or a clinician.
    public Words ofThem() {
        return aboutSomeoneElse.orElse(this);
    }

    public Words saidOfThem(Words other) {
        return new Words(en, es, Optional.of(other));
    }

    /// Both made one, in every language and to every reader.
    public Words with(Words other, BinaryOperator<String> join) {
        Words both = new Words(join.apply(en, other.en), join.apply(es, other.es));
        if (aboutSomeoneElse.isEmpty() && other.aboutSomeoneElse.isEmpty()) return both;
        return both.saidOfThem(ofThem().with(other.ofThem(), join));
    }
}

package newleaf.web.phone;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import newleaf.care.safe.Safe;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;

/// Opens a letter for the person it was bound to, and for nobody else.
final class ReadLetter {
    static final String WHOSE = "whose";
    static final String LETTER = "letter";

    private final Safe safe;
    private final Whose whose;

    ReadLetter(Safe safe, Whose whose) {
        this.safe = safe;
        this.whose = whose;
    }

    /// What came of it.
    sealed interface Read {
        record Opened(Letter letter) implements Read {
            @Override
            public String toString() {
                return "Opened";
            }
        }

        /// It is somebody else's.
        record Withheld() implements Read {}

        /// It was sealed to another record, changed, or is none.
        record Unreadable() implements Read {}
    }

    Read of(Own own, Typed typed) {
        String bound = typed.one(WHOSE);
        boolean isTheirs =
                whose.name(own.member().person()).filter(bound::equals).isPresent();
        if (!isTheirs) return new Read.Withheld();
        return sealed(typed.one(LETTER))
                .flatMap(letter -> safe.inside()
                        .flatMap(inside -> inside.letters().open(letter, bound.getBytes(StandardCharsets.US_ASCII))))
                .flatMap(Letter::read)
                .<Read>map(Read.Opened::new)
                .orElseGet(Read.Unreadable::new);
    }

    private static Optional<byte[]> sealed(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "ReadLetter";
    }
}

package newleaf.web.form;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.knowledge.words.Words;

/// The ids of the hint and the error of a field.
public final class Described {
    private Described() {}

    public static String by(String name, Optional<Words> hint, Optional<Words> error) {
        return Stream.concat(hint.map(_ -> name + "-hint").stream(), error.map(_ -> name + "-error").stream())
                .collect(Collectors.joining(" "));
    }
}

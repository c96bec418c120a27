package newleaf.guidance.finding;

import java.util.List;
import newleaf.knowledge.words.Words;

/// A question worth asking, and the rules its answer decides.
///
/// @param fact  the path of the field in the case; `list/id` when one id of a list is not known
public record Question(String fact, Words words, List<String> decides) {
    public Question {
        decides = List.copyOf(decides);
    }
}

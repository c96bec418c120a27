package newleaf.web.after;

import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.component.sure.Sure;

/// What stands of it on the page of a day. Template `after/on-today`.
///
/// @param hasLast  whether somebody said when their last dose was
/// @param next     the look back that is due, or the next one
/// @param normal   what is often so on such a day
public record OnToday(boolean hasLast, Optional<Look> next, Optional<Normal> normal) {
    /// A sentence of a card, with how sure it is.
    public record Normal(Words says, Sure sure) {}

    @Override
    public String toString() {
        return "OnToday";
    }
}

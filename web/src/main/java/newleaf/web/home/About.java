package newleaf.web.home;

import java.util.List;
import newleaf.knowledge.words.Words;

/// What Newleaf is and how sure it is, in numbers of its own cards.
///
/// @param cards    how many cards there are, sources and words apart
/// @param checked  how many of them a named human has checked
public record About(
        List<Words> paragraphs,
        List<Words> does,
        List<Words> doesNot,
        long cards,
        long checked,
        List<Words> bases,
        List<Words> strengths) {
    public About {
        paragraphs = List.copyOf(paragraphs);
        does = List.copyOf(does);
        doesNot = List.copyOf(doesNot);
        bases = List.copyOf(bases);
        strengths = List.copyOf(strengths);
    }
}

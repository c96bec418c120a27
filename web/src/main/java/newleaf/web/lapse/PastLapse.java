package newleaf.web.lapse;

import java.util.Optional;
import newleaf.care.content.Lapse;
import newleaf.knowledge.words.Words;

/// A lapse that is written down, with what of it can be put right.
///
/// @param id        of its first entry
/// @param sequence  of the entry that was the last to say it
/// @param entry     names the entry that puts it right
/// @param ended     the last day as it stands in the form
/// @param learnt    as it stands in the form
public record PastLapse(
        String id, long sequence, Lapse lapse, String entry, String ended, String learnt, Optional<Words> problem) {
    @Override
    public String toString() {
        return "PastLapse";
    }
}

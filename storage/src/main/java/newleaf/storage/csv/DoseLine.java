package newleaf.storage.csv;

import newleaf.care.content.Dose;
import newleaf.care.time.Moment;

/// One line of a dose log.
///
/// @param line     of the file, from 1
/// @param isTwice  whether the clocks showed this time twice that night; the first was taken
public record DoseLine(long line, Moment moment, Dose dose, boolean isTwice) {
    @Override
    public String toString() {
        return "DoseLine";
    }
}

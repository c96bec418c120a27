package newleaf.care;

import java.time.Instant;

/// An entry that is kept.
///
/// @param sequence  its place among the entries of the person, from 1 without a gap
/// @param received  when it came, by the clock of the store; beside the own instant it shows a wrong clock
public record Kept(Entry entry, long sequence, Instant received) {
    @Override
    public String toString() {
        return "Kept";
    }
}

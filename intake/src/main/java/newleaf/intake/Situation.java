package newleaf.intake;

import newleaf.documents.Answer;

/// Where the person is and who is there.
public record Situation(
        Answer<Boolean> safeHome,
        Answer<Boolean> someonePresent,
        Answer<Boolean> canAttendDaily,
        Answer<Boolean> naloxoneAtHome,
        Answer<String> setting) {
    @Override
    public String toString() {
        return "Situation";
    }
}

package newleaf.web.day;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import newleaf.intake.CaseFile;
import newleaf.intake.Person;
import newleaf.knowledge.card.HelpLine;
import newleaf.web.member.Own;

/// The numbers for whoever is signed in: where they said to live, else where their browser is.
public final class WhomToCall {
    private static final String EMERGENCY = "emergency";

    private final Answered answered;
    private final LinesHere lines;

    WhomToCall(Answered answered, LinesHere lines) {
        this.answered = answered;
        this.lines = lines;
    }

    /// An emergency, and a crisis.
    public List<HelpLine> atOnce(Own own, HttpServletRequest request) {
        return lines.of(person(own), Collections.list(request.getLocales()));
    }

    public List<HelpLine> inAnEmergency(Own own, HttpServletRequest request) {
        return of(EMERGENCY, atOnce(own, request));
    }

    /// Beside a note: of a crisis line, else the emergency number.
    public List<HelpLine> besideANote(Own own, HttpServletRequest request) {
        return LinesHere.oneBesideANote(atOnce(own, request));
    }

    /// To talk about taking and stopping; none where we know of none.
    public List<HelpLine> toTalk(Own own, HttpServletRequest request) {
        return lines.toTalk(person(own), Collections.list(request.getLocales()));
    }

    private Optional<Person> person(Own own) {
        return answered.caseFile(own).map(CaseFile::person);
    }

    private static List<HelpLine> of(String kind, List<HelpLine> lines) {
        return lines.stream().filter(line -> line.kind().equals(kind)).toList();
    }

    @Override
    public String toString() {
        return "WhomToCall";
    }
}

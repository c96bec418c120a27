package newleaf.report;

import java.util.ArrayList;
import java.util.List;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.place.HelpHere;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.situation.Said;
import newleaf.guidance.situation.SituationWord;
import newleaf.guidance.situation.Voice;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.WordGroup;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.block.Tone;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.ReportWord;

/// What stands first, whatever is asked: what this is, what cannot wait, and the numbers to call at once.
final class UrgentParts {
    private final EachLanguage each;
    private final Lines lines;
    private final HelpHere help;
    private final Points points;

    UrgentParts(Library library) {
        this.each = new EachLanguage(library.shelves());
        this.lines = new Lines(library.shelves());
        this.help = new HelpHere(library.shelves());
        this.points = new Points(library);
    }

    List<Part> of(Assessment assessment, Voice voice, Audience audience) {
        List<HelpLine> atOnce = atOnce(assessment);
        return List.of(
                head(assessment, voice, audience), urgent(assessment, atOnce, voice, audience), now(voice, atOnce));
    }

    /// A number that stands above is not said again.
    private Part now(Voice voice, List<HelpLine> above) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Line.ours(voice.outcome().words())
                .in(Tone.OUTCOME)
                .asking(voice.outcome().asks()));
        blocks.add(new Block.Bullets(List.of(
                action(SituationWord.TODAY, voice.today()),
                action(SituationWord.TONIGHT, voice.tonight()),
                action(SituationWord.THIS_WEEK, voice.thisWeek()))));
        voice.call()
                .filter(line -> !above.contains(line))
                .ifPresent(line -> blocks.add(new Block.Calls(List.of(line))));
        return new Part(Part.Name.NOW, each.say(SituationWord.HEADING), blocks);
    }

    private Line action(SituationWord when, Said what) {
        return Line.ours(what.words()).led(each.say(when, ": ")).asking(what.asks());
    }

    private Part head(Assessment assessment, Voice voice, Audience audience) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(lines.of(ReportWord.NOT_MEDICAL_DEVICE, ".").in(Tone.SOFT));
        if (voice.reader() != Reader.PERSON) {
            blocks.add(lines.of(ReportWord.SPEAKS_OF_THEM).in(Tone.CAUTION));
        }
        if (audience == Audience.CLINICIAN) {
            blocks.add(lines.of(ReportWord.CLINICIAN_VIEW).in(Tone.CAUTION));
        }
        return new Part(
                Part.Name.HEAD,
                each.of(wording -> wording.say(ReportWord.REPORT_OF)
                        .replace("{date}", wording.date(assessment.caseFile().asOf()))),
                blocks);
    }

    private List<HelpLine> atOnce(Assessment assessment) {
        return help.of(assessment.caseFile().person()).stream()
                .filter(line -> line.kind().equals("emergency") || line.kind().equals("crisis"))
                .toList();
    }

    private Part urgent(Assessment assessment, List<HelpLine> atOnce, Voice voice, Audience audience) {
        List<Block> blocks = new ArrayList<>();
        if (isSaid(assessment.urgency(), voice)) {
            blocks.add(Line.ours(each.label(WordGroup.URGENCY, assessment.urgency()))
                    .in(Tone.of(assessment.urgency()))
                    .informing());
        }
        blocks.add(new Block.Calls(atOnce));
        blocks.add(new Block.Points(Shown.to(audience, assessment).stream()
                .filter(Shown::isPressing)
                .map(finding -> points.of(finding, assessment, audience))
                .toList()));
        return new Part(Part.Name.URGENT, each.say(ReportWord.URGENT_FIRST), blocks);
    }

    /// "Nothing urgent" only where it is so.
    private static boolean isSaid(Urgency urgency, Voice voice) {
        return urgency != Urgency.ROUTINE || voice.situation().isCalm();
    }
}

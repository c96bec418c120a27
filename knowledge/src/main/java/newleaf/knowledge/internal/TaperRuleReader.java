package newleaf.knowledge.internal;

import newleaf.knowledge.card.TaperRuleCard;
import newleaf.knowledge.card.TaperRuleCard.Schedule;

/// Reads a published taper rule.
final class TaperRuleReader {
    private TaperRuleReader() {}

    static TaperRuleCard read(String file, Fields fields) {
        return new TaperRuleCard(
                HeadReader.head(file, fields),
                fields.words("says"),
                fields.words("published_as"),
                schedule(fields),
                fields.whole("days_from_20_g"));
    }

    private static Schedule schedule(Fields fields) {
        String kind = fields.text("kind");
        return switch (kind) {
            case "fixed-cut" -> new Schedule.FixedCut(fields.number("cut_g"), fields.whole("every_days"));
            case "straight-line" -> new Schedule.StraightLine(fields.whole("over_days"));
            case "proportional" -> new Schedule.Proportional(fields.number("keep"), fields.whole("every_days"));
            case "larger-of" ->
                new Schedule.LargerOf(fields.number("percent"), fields.number("cut_g"), fields.whole("every_days"));
            default -> {
                fields.fault(
                        fields.lineOf("kind"), "`kind` is one of fixed-cut, straight-line, proportional, larger-of");
                yield new Schedule.StraightLine(1);
            }
        };
    }
}

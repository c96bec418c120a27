package newleaf.report.block;

import newleaf.knowledge.rule.Urgency;

/// How much weight a line has.
public enum Tone {
    PLAIN(""),
    SOFT("soft"),
    CAUTION("notice caution"),
    OUTCOME("outcome"),
    ROUTINE("urgency routine"),
    SOON("urgency soon"),
    URGENT("urgency urgent"),
    EMERGENCY("urgency emergency");

    private final String style;

    Tone(String style) {
        this.style = style;
    }

    public static Tone of(Urgency urgency) {
        return valueOf(urgency.name());
    }

    /// What style sheets call it; empty for plain lines.
    public String style() {
        return style;
    }
}

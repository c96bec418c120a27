package newleaf.app.text;

import java.util.Set;
import newleaf.assessment.instrument.Instruments;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.knowledge.card.InstrumentScoring;
import newleaf.knowledge.words.Language;
import newleaf.report.wording.Wording;

/// An instrument to be read or filled in on paper: its items where they may be shown, and how they are counted.
final class InstrumentText {
    private static final String SWITCH = "NEWLEAF_INSTRUMENTS";

    private final Instruments instruments;
    private final Language language;

    InstrumentText(Shelves shelves, Language language) {
        this.instruments = new Instruments(shelves, switchedOn());
        this.language = language;
    }

    void write(InstrumentCard card, Page page) {
        page.line(0, card.notice().in(language));
        page.line(
                0,
                "Rated by: " + card.rater().label() + ". About: "
                        + card.recall().in(language) + ".");
        items(card, page);
        counting(card, page);
        card.beside().forEach(words -> page.point(0, words.in(language)));
        card.change().ifPresent(words -> page.point(0, words.in(language)));
        page.line(0, "Rights: " + card.rights());
    }

    private void items(InstrumentCard card, Page page) {
        if (card.isEntryOnly()) return;
        if (!instruments.mayShow(card)) {
            page.line(
                    0, "Off. Whoever runs this program switches it on with " + SWITCH + ", after reading the notice.");
            return;
        }
        card.instructions().flatMap(text -> text.in(language)).ifPresent(text -> page.line(0, text));
        card.items().forEach(item -> page.point(0, asked(item)));
    }

    private String asked(InstrumentItem item) {
        StringBuilder line =
                new StringBuilder(item.text().in(language).orElse(item.text().en()));
        for (InstrumentItem.Option option : item.options()) {
            line.append("  [").append(Wording.number(option.score())).append("] ");
            line.append(option.text().in(language).orElse(option.text().en()));
        }
        return item.isCounted() ? line.toString() : line + "  (not counted)";
    }

    private void counting(InstrumentCard card, Page page) {
        InstrumentScoring scoring = card.scoring();
        page.line(
                0,
                "Counted: " + scoring.method().label() + ", " + Wording.number(scoring.lowest()) + " to "
                        + Wording.number(scoring.highest()) + "; answers needed: " + scoring.answeredAtLeast() + ".");
        scoring.bands()
                .forEach(band -> page.point(
                        0,
                        "from " + Wording.number(Math.ceil(band.from())) + ": "
                                + band.name().in(language)
                                + band.sex().map(sex -> " (" + sex + ")").orElse("")));
        scoring.alerts()
                .forEach(alert -> page.point(
                        0,
                        alert.item().orElse("total") + " of " + Wording.number(alert.atLeast()) + " or more"
                                + alert.sex().map(sex -> " (" + sex + ")").orElse("") + " ("
                                + alert.urgency().label() + "): " + alert.says().in(language)));
    }

    private static Set<String> switchedOn() {
        String named = System.getenv().getOrDefault(SWITCH, "");
        return Set.of(named.isBlank() ? new String[0] : named.trim().split("[,\\s]+"));
    }
}

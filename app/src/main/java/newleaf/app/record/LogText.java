package newleaf.app.record;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.ZoneId;
import newleaf.app.terminal.Terminal;
import newleaf.storage.csv.LogSummary;
import newleaf.storage.csv.NewDoses;
import newleaf.storage.problem.FileProblem;

/// What a dose log holds, in lines for a terminal.
record LogText(Terminal terminal) {
    private static final MathContext WITHOUT_BINARY_DUST = new MathContext(12);
    private static final int MOST = 50;

    void summary(LogSummary summary, ZoneId zone) {
        say("From " + summary.first() + " to " + summary.last() + ". Lines without a zone are read in " + zone + ".");
        for (LogSummary.Total total : summary.totals()) {
            String amount = new BigDecimal(total.amount(), WITHOUT_BINARY_DUST)
                    .stripTrailingZeros()
                    .toPlainString();
            say(harmless(total.product()) + ": " + amount + " " + total.unit().label() + " in " + doses(total.doses()));
        }
        if (summary.uncounted() > 0) say("Without an amount: " + doses(summary.uncounted()));
        summary.odd().stream()
                .limit(MOST)
                .map(FileProblem::toString)
                .forEach(words -> say("Please look: " + words + "."));
        if (summary.odd().size() > MOST)
            say("Please look: and " + (summary.odd().size() - MOST) + " more.");
    }

    /// Before anything is kept.
    void found(NewDoses found, int fresh) {
        say("Would be kept: " + doses(fresh) + ".");
        rest(found);
        say("Nothing was changed. Say --keep to keep them.");
    }

    void kept(NewDoses found, int kept) {
        say("Kept: " + doses(kept) + ".");
        rest(found);
    }

    private void rest(NewDoses found) {
        if (found.known() > 0) say("There already: " + doses(found.known()) + ".");
        if (found.others() > 0) {
            say("The record has " + doses(found.others())
                    + " on these days that this file does not have. They stay; look whether a line was put right.");
        }
    }

    private void say(String words) {
        terminal.out().println(words);
    }

    private static String doses(int count) {
        return count + (count == 1 ? " dose" : " doses");
    }

    /// A terminal obeys controls; a name has none.
    private static String harmless(String name) {
        return name.codePoints()
                .filter(each -> !Character.isISOControl(each) && Character.getType(each) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

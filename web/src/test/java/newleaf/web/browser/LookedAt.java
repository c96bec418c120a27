package newleaf.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import newleaf.web.browser.Tour.Stop;

/// What is wrong with pages: by axe, by the browser's own complaints, and by what they ask for.
final class LookedAt {
    private static final int NARROWEST = 320;
    private static final int HEIGHT = 844;

    private LookedAt() {}

    /// What is wrong with these pages, a line each.
    static List<String> wrong(URI server, List<Stop> stops, Look look) {
        List<String> wrong = new ArrayList<>();
        Reader reader = new Reader(look, server);
        for (Stop stop : stops) {
            if (stop.needsFreshStart()) {
                reader.close();
                reader = new Reader(look, server);
            }
            stop.reach().accept(reader);
            for (String each : looked(reader, look)) wrong.add(stop.name() + ": " + each);
        }
        reader.close();
        return wrong;
    }

    private static List<String> looked(Reader reader, Look look) {
        List<String> wrong = new ArrayList<>(look.hasScript() ? violations(reader) : List.of());
        reader.strayed().forEach(address -> wrong.add("asked for " + address));
        wrong.addAll(reader.complaints());
        reader.forget();
        if (!look.language().equals(reader.page().locator("html").getAttribute("lang"))) wrong.add("other language");
        reader.page().setViewportSize(NARROWEST, HEIGHT);
        Object over = reader.page()
                .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) over).intValue() > 0) wrong.add("scrolls sideways at 320 by " + over);
        reader.page().setViewportSize(look.width(), HEIGHT);
        return wrong;
    }

    /// axe waits on timers of the page, which never ring where script is off; the markup there is the same. No page of
    /// ours has frames, so axe needs no second window to gather what it found.
    private static List<String> violations(Reader reader) {
        return new AxeBuilder(reader.page())
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(LookedAt::told)
                        .toList();
    }

    private static String told(Rule rule) {
        String where = rule.getNodes().stream()
                .limit(3)
                .map(node -> node.getHtml())
                .toList()
                .toString();
        return rule.getId() + " (" + rule.getHelp() + "): " + where;
    }
}

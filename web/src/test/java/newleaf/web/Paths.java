package newleaf.web;

import java.util.List;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.web.gallery.PageExamples;

/// The pages that tests look at, with and without a browser.
public final class Paths {
    /// Those that need nothing to have been answered.
    public static final List<String> PLACES = List.of(
            "/",
            "/about",
            "/help",
            "/help/GB",
            "/tonight",
            "/tonight/hours",
            "/tonight/shop",
            "/tonight/no-help",
            "/coping",
            "/coping/symptoms",
            "/coping/moments",
            "/urge",
            "/family",
            "/family/signs",
            "/family/talk",
            "/family/keep",
            "/family/spray",
            "/family/baby",
            "/family/children",
            "/family/you",
            "/family/one-page",
            "/meetings",
            "/offline",
            "/offline/typed",
            "/offline/shared",
            "/offline/check-in",
            "/offline/urge",
            "/offline/mine",
            "/keep-help",
            "/lessons",
            "/lessons/lesson-urge-wave",
            "/card/comfort-restless-legs",
            "/clinician",
            "/questionnaires",
            "/questionnaires/phq-9",
            "/questionnaires/sleep-log",
            "/questionnaires/daily-diary",
            "/questionnaires/isi",
            "/card/overdose-now",
            "/card/evidence-naloxone-how",
            "/card/lucemyra",
            "/card/parameter-label-band",
            "/card/words-overdose-step",
            "/gallery",
            "/start/open",
            "/start/open",
            "/nothing-here");

    private Paths() {}

    static Stream<String> all() {
        return Stream.concat(
                PLACES.stream(),
                new PageExamples(new Guidance(Library.shipped()))
                        .all().keySet().stream().map(name -> "/gallery/" + name));
    }
}

package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newleaf.samples.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether a diary has changed whom a plan is made for stands in the text, in the JSON and on the page.
class DiaryOnScreenTest {
    private static final String THIN = InventedPerson.BRIEF.yaml() + "diary: [ { day: -1, diary: 30 } ]\n";
    private static final String HARD = InventedPerson.BRIEF.yaml()
            + "diary: [ { day: -4, diary: 30 }, { day: -3, diary: 30 }, { day: -2, diary: 30 }, { day: -1, diary: 30 } ]\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void early_on_it_says_that_it_does_not_know_yet() {
        assertThat(Run.on(THIN, "taper", "-").out().replaceAll("\\s+", " "))
                .contains("The diary has not taught the model a thing yet");
        assertThat(Run.on(THIN, "taper", "-", "--lang", "es").out().replaceAll("\\s+", " "))
                .contains("El diario todavía no enseñó nada al modelo");
        assertThat(Run.on(THIN, "taper", "-", "--json").out()).contains("\"state\" : \"not-enough-yet\"");
        assertThat(Run.on(InventedPerson.BRIEF.yaml(), "taper", "-", "--json").out())
                .contains("\"state\" : \"no-diary\"");
    }

    /// On a steady amount a steady diary says what is a person's own.
    @Test
    void later_it_says_what_the_diary_was_good_for() throws IOException {
        String page = folder.resolve("a.html").toString();
        Run.on(HARD, "plan", "-", "--html", page);
        assertThat(Files.readString(Path.of(page))).contains("The diary told us about signs of your own");
        assertThat(Run.on(HARD, "taper", "-", "--json").out()).contains("\"state\" : \"background-only\"");
    }
}

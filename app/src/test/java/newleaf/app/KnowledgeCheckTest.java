package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<String> FIXED_WORDS =
            List.of("report", "situation", "forecast", "taper", "page", "journey", "questionnaire");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void the_shipped_shelves_have_no_fault_and_every_rule_answers_its_cases() {
        assertThat(CheckCommand.faults(Library.shipped(), DAY)).isEmpty();
    }

    @Test
    void a_card_whose_review_is_overdue_is_named() {
        assertThat(CheckCommand.faults(Library.shipped(), LocalDate.of(2035, 1, 1)))
                .anySatisfy(fault -> assertThat(fault.problem()).contains("was due for review"));
    }

    @Test
    void a_sentence_under_another_name_is_lacking_and_another_too_many() throws IOException {
        copy();
        for (String group : FIXED_WORDS) {
            Path card = folder.resolve("words/words-" + group + ".yaml");
            Files.writeString(card, Files.readString(card).replaceFirst("entries:\n  ", "entries:\n  also-"));
        }
        List<Fault> faults = CheckCommand.faults(Library.of(Shelves.in(folder)), DAY);
        for (String group : FIXED_WORDS) {
            assertThat(faults.stream()
                            .filter(fault -> fault.file().equals("knowledge/words/words-" + group + ".yaml"))
                            .map(Fault::problem))
                    .as(group)
                    .satisfiesExactly(
                            has -> assertThat(has).startsWith("has `also-"),
                            lacks -> assertThat(lacks).startsWith("lacks `"));
        }
        assertThat(faults).hasSize(2 * FIXED_WORDS.size());
    }

    @Test
    void a_card_that_asks_what_no_sentence_of_it_says_is_named() throws IOException {
        copy();
        Path card = folder.resolve("rules/chest-pain-now.yaml");
        Files.writeString(card, Files.readString(card).replace("until: [informs]", "until: [steady]"));
        assertThat(CheckCommand.faults(Library.of(Shelves.in(folder)), DAY))
                .extracting(Fault::problem)
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("asks for `steady`"));
    }

    @Test
    void a_card_that_the_program_says_and_a_list_of_words_that_are_gone_are_named() throws IOException {
        copy();
        Files.delete(folder.resolve("evidence/plan-of-our-own.yaml"));
        Files.delete(folder.resolve("words/words-law-status.yaml"));
        assertThat(CheckCommand.faults(Library.of(Shelves.in(folder)), DAY))
                .extracting(Fault::toString)
                .satisfiesExactlyInAnyOrder(
                        card -> assertThat(card).contains("lacks the card `plan-of-our-own`"),
                        words -> assertThat(words).contains("words-law-status.yaml", "is missing"));
    }

    private void copy() throws IOException {
        Path shelves = ProjectRoot.path().resolve("knowledge");
        try (var files = Files.walk(shelves)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                Path to = folder.resolve(shelves.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}

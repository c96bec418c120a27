package newleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newleaf.documents.Answer;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;

/// One table holds every field of a case: nobody else spells a path, and every question asks about a field.
class CaseFieldTest {
    private static final Set<String> QUESTIONS =
            Shelves.shipped().words(WordGroup.QUESTION).keySet();
    /// A frame into which one thing of a list is put.
    private static final String FRAME = "one-of-list";

    /// A path of the case in quotes, alone or with something after it.
    private static final Pattern PATH = Pattern.compile("\"("
            + CaseField.ALL.stream()
                    .map(CaseField::path)
                    .filter(path -> path.contains(".") || path.equals(CaseField.ANSWERED_BY.path()))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")[/.\\[\"]");

    @Test
    void no_path_is_spelled_outside_the_table() throws IOException {
        List<String> spelled = new ArrayList<>();
        for (Path file : sources()) {
            if (file.endsWith("intake/CaseField.java")) continue;
            PATH.matcher(Files.readString(file))
                    .results()
                    .forEach(match -> spelled.add(ProjectRoot.path().relativize(file) + " spells " + match.group()
                            + "; CaseField has a row for it"));
        }
        assertThat(spelled).isEmpty();
    }

    @Test
    void every_question_asks_about_a_field() {
        assertThat(QUESTIONS)
                .filteredOn(key -> !key.equals(FRAME))
                .allSatisfy(key -> assertThat(CaseField.of(key)).isPresent());
    }

    @Test
    void every_field_that_a_rule_may_wait_for_has_a_question() {
        Set<String> without = new TreeSet<>();
        for (CaseField<?> field : CaseField.ALL) {
            boolean isOnThePageOfVitals = field.group().equals(CaseField.VITALS.path());
            if (field.fact().isPresent() && !isOnThePageOfVitals && !QUESTIONS.contains(field.path())) {
                without.add(field.path());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void every_fact_has_words() {
        Set<String> words = Shelves.shipped().words(WordGroup.FACT).keySet();
        assertThat(CaseField.ALL)
                .flatMap(field -> field.fact().stream().toList())
                .allSatisfy(fact -> assertThat(words).contains(fact.replace('_', '-')));
    }

    @Test
    void the_things_of_a_list_have_words() {
        assertThat(CaseField.ALL).allSatisfy(field -> {
            if (field.kind() instanceof AnswerKind.Listed listed) {
                assertThat(Shelves.shipped().words(listed.words())).isNotEmpty();
            }
        });
    }

    @Test
    void an_answer_is_kept_under_its_field_and_a_list_is_not() {
        CaseAnswers answers = CaseAnswers.none().with(CaseField.SEX, Sex.FEMALE);
        assertThat(answers.get(CaseField.SEX)).isEqualTo(Answer.of(Sex.FEMALE));
        assertThat(answers.get(CaseField.AGE)).isEqualTo(Answer.notKnown());
        assertThatThrownBy(() -> answers.get(CaseField.SIGNS)).isInstanceOf(IllegalArgumentException.class);
    }

    /// All but `samples`, which holds documents and stands below the room that knows the fields.
    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (var rooms = Files.list(ProjectRoot.path())) {
            for (Path room : rooms.filter(each -> !each.endsWith("samples"))
                    .map(each -> each.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (var files = Files.walk(room)) {
                    files.filter(each -> each.toString().matches(".*\\.(java|jte)"))
                            .forEach(sources::add);
                }
            }
        }
        return sources;
    }
}

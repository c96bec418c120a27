package newleaf.web.journey.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseDraftTest {
    @Test
    void a_draft_becomes_a_document_in_which_words_stay_words() {
        CaseDraft draft = CaseDraft.empty()
                .with("person.age", 34)
                .with("history.medications", List.of("a\"b\\c\nd"))
                .with(CaseDraft.UNKNOWN + "history.conditions", List.of("bipolar"))
                .with(CaseDraft.UNKNOWN + "signs", List.of("rigid-schedule"));
        assertThat(new String(CaseDocument.of(draft), UTF_8))
                .isEqualTo("{\"person\": {\"age\": 34}, \"history\": {\"medications\": [\"a\\\"b\\\\c\\u000ad\"],"
                        + " \"unknown\": [\"bipolar\"]}, \"unknown\": [\"rigid-schedule\"]}");
    }

    @Test
    void a_draft_does_not_print_its_answers() {
        assertThat(CaseDraft.empty().with("person.age", 34).toString()).isEqualTo("CaseDraft");
    }
}

package newleaf.storage.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1, '=1",
                "+1, '+1",
                "-1, '-1",
                "@x, '@x",
                "'=1, ''=1",
                "''@x, '''@x",
                "'word, 'word",
                "a=1, a=1",
                "＝1, '＝1"
            })
    void what_could_be_a_formula_gets_one_mark(String text, String cell) {
        assertThat(Cell.escaped(text)).isEqualTo(cell);
        assertThat(Cell.plain(cell)).isEqualTo(text);
    }

    @Test
    void every_text_comes_back_and_no_cell_begins_like_a_formula() {
        var chance = new Random(3);
        String signs = "'=+-@\t\r\n a\"";
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = chance.nextInt(6); i > 0; i--) text.append(signs.charAt(chance.nextInt(signs.length())));
            String cell = Cell.escaped(text.toString());
            assertThat(Cell.plain(cell)).isEqualTo(text.toString());
            if (!cell.isEmpty())
                assertThat("=+-@\t\r\n".indexOf(cell.charAt(0))).isNegative();
        }
    }
}

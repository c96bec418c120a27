package newleaf.storage.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import newleaf.care.content.Dose;
import newleaf.care.time.DayStart;
import newleaf.storage.problem.FileProblem;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoseLogReaderTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final String HEADER = "date,time,product,amount,unit,note\n";

    @Test
    void a_line_is_a_dose_at_its_moment() {
        DoseLine line = only(HEADER + "2026-11-30,20:30,Green leaf,2.5,g,\"after \"\"lunch\"\", late\"\n");
        assertThat(line.moment().at()).isEqualTo(Instant.parse("2026-12-01T02:30:00Z"));
        assertThat(line.moment().zone()).isEqualTo(CHICAGO);
        assertThat(line.moment().day()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(line.dose())
                .isEqualTo(new Dose(
                        "Green leaf",
                        Optional.of(2.5),
                        Optional.of(AmountUnit.GRAM),
                        Optional.of("after \"lunch\", late")));
        assertThat(line.line()).isEqualTo(2);
    }

    /// Whoever is awake at 3 a.m. is still in the day before.
    @ParameterizedTest
    @CsvSource({"03:59, 2026-11-29", "04:00, 2026-11-30"})
    void a_day_begins_at_four(String time, LocalDate day) {
        assertThat(only(HEADER + "2026-11-30," + time + ",Leaf,1,g,\n").moment().day())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20:30 | 20:30",
                "8:30 | 08:30",
                "8:30 pm | 20:30",
                "8:30PM | 20:30",
                "8 p. m. | 20:00",
                "8 a.m. | 08:00",
                "12 am | 00:00",
                "12:15 am | 00:15",
                "12 pm | 12:00",
                "00:05:07 | 00:05:07",
                "13:00 pm | -",
                "0 am | -",
                "24:00 | -",
                "8 | -",
                "8.30 | -",
                "later | -"
            })
    void a_time_is_read_in_either_way_of_writing_it(String text, String expected) {
        assertThat(LogTime.of(text).map(each -> each.time().toString()).orElse("-"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.5 | 2.5",
                "2,5 | 2.5",
                "0.125 | 0.125",
                ",5 | 0.5",
                "1250 | 1250.0",
                "1,2500 | 1.25",
                "1.250 | ?",
                "1,250 | ?",
                "999.999 | ?",
                "1000.125 | 1000.125",
                "1,250.5 | -",
                "-1 | -",
                "1e3 | -",
                "NaN | -",
                "2.5 g | -"
            })
    void an_amount_is_read_where_it_means_one_thing(String text, String expected) {
        String read = switch (LogNumber.of(text)) {
            case LogNumber.Known(double value) -> String.valueOf(value);
            case LogNumber.Ambiguous both -> "?";
            case LogNumber.NoNumber none -> "-";
        };
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void spanish_words_semicolons_decimal_commas_a_mark_and_windows_lines_are_read() {
        String table = """
                Fecha;Hora;Zona horaria;Producto;Cantidad;Unidad;Notas
                2026-11-30;8:30 p. m.;America/Bogota;Hoja verde;2,5;gramos;

                2026-12-01;07:00;;Hoja verde;;;sin pesar
                """;
        List<DoseLine> lines = lines("\uFEFF" + table.replace("\n", "\r\n"));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().moment().zone()).isEqualTo(ZoneId.of("America/Bogota"));
        assertThat(lines.getFirst().dose().amount()).contains(2.5);
        assertThat(lines.getLast().moment().zone()).isEqualTo(CHICAGO);
        assertThat(lines.getLast().dose().amount()).isEmpty();
        assertThat(lines.getLast().line()).isEqualTo(4);
    }

    @Test
    void tabs_part_columns_as_well() {
        assertThat(lines("date\ttime\tproduct\tamount\tunit\n2026-11-30\t20:30\tLeaf, green\t2\tcaps\n"))
                .hasSize(1);
    }

    @Test
    void days_with_slashes_are_read_where_the_file_shows_what_they_are() {
        String both = HEADER + "11/05/2026,20:30,Leaf,2,g,\n";
        assertThat(problems(both))
                .containsExactly(new FileProblem(
                        "", 0, "its dates could be month first or day first; say --dates us, or write 2026-11-30"));
        List<DoseLine> shown = lines(both + "11/30/2026,20:30,Leaf,2,g,\n");
        assertThat(shown.getFirst().moment().day()).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(problems(both + "30/11/2026,20:30,Leaf,2,g,\n"))
                .extracting(FileProblem::line)
                .containsExactly(2L, 3L);
        var asked = new LogSettings(CHICAGO, Optional.of(Dates.US), DayStart.USUAL);
        assertThat(DoseLogReader.read(both.getBytes(UTF_8), asked)).isInstanceOf(ReadLog.Usable.class);
    }

    @Test
    void clocks_that_change_are_minded() {
        assertThat(problems(HEADER + "2026-03-08,02:30,Leaf,2,g,\n").getFirst().words())
                .contains("the clocks skipped");
        DoseLine twice = only(HEADER + "2026-11-01,01:30,Leaf,2,g,\n");
        assertThat(twice.isTwice()).isTrue();
        assertThat(twice.moment().at()).isEqualTo(Instant.parse("2026-11-01T06:30:00Z"));
        assertThat(only(HEADER + "2026-11-01,01:30-06:00,Leaf,2,g,\n").moment().at())
                .isEqualTo(Instant.parse("2026-11-01T07:30:00Z"));
        assertThat(problems(HEADER + "2026-11-01,01:30-07:00,Leaf,2,g,\n")).hasSize(1);
    }

    @Test
    void every_problem_is_named_at_once_with_its_line_and_without_what_stands_there() {
        List<FileProblem> problems = problems("date,time,zone,product,amount,unit\n"
                + "private-word,private-word,private-word,,private-word,private-word\n"
                + "2026-11-30,20:30,,Leaf,1.250,g\n"
                + "2026-11-30,20:30,,Leaf,2,\n"
                + "2026-11-30,20:30,,Leaf,2,g,more\n"
                + "2026-02-29,20:30,,Leaf,2,g\n"
                + "1926-02-20,20:30,,Leaf,2,g\n"
                + "2026-11-30,20:30,,Leaf,999999,g\n"
                + "2026-11-30,20:30,," + "x".repeat(121) + ",2,g\n");
        assertThat(problems)
                .extracting(FileProblem::line)
                .containsExactly(2L, 2L, 2L, 2L, 2L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(problems.toString()).doesNotContain("private-word");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "2026-11-30,20:30,Leaf,2,g\n",
                "date,time,product,amount\n",
                "date,time,product,amount,unit,date\n",
                "date,time,product,amount,unit,private-word\n",
                "date,time,product,amount,unit\n2026-11-30,20:30,\"Leaf\"x,2,g\n"
            })
    void a_table_that_is_no_dose_log_is_none(String text) {
        assertThat(problems(text)).isNotEmpty();
        assertThat(problems(text).toString()).doesNotContain("private-word");
    }

    @Test
    void what_is_too_large_or_no_text_is_refused() {
        var settings = new LogSettings(CHICAGO, Optional.empty(), DayStart.USUAL);
        assertThat(DoseLogReader.read(new byte[DoseLogReader.LARGEST + 1], settings))
                .isInstanceOf(ReadLog.Unusable.class);
        assertThat(DoseLogReader.read(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}, settings))
                .isInstanceOf(ReadLog.Unusable.class);
        String line = "2026-11-30,20:30,Leaf,2,g,\n";
        assertThat(lines(HEADER + line.repeat(10_000))).hasSize(10_000);
        assertThat(problems(HEADER + line.repeat(10_001)).toString()).contains("more than 10,000 lines");
        assertThat(problems(HEADER + "2026-11-30,20:30,Leaf,2,g," + "x".repeat(30_000) + "\n"))
                .hasSize(1);
    }

    /// Whatever is handed in is answered.
    @Test
    void no_text_makes_it_fail() {
        String good = HEADER + "2026-11-30,20:30,Leaf,2,g,\n11/30/2026,8 pm,\"Leaf, green\",\"2,5\",caps,'=x\n";
        var chance = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            var text = new StringBuilder(good);
            for (int times = chance.nextInt(6); times >= 0; times--) {
                int at = chance.nextInt(text.length());
                switch (chance.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 ->
                        text.insert(
                                at,
                                List.of("\"", ",", "\r", "-", "9", "/", ";", "\uFEFF", "\u0000")
                                        .get(chance.nextInt(9)));
                    default -> text.setCharAt(at, (char) chance.nextInt(0x300));
                }
            }
            var settings = new LogSettings(CHICAGO, Optional.empty(), DayStart.USUAL);
            assertThat(DoseLogReader.read(text.toString().getBytes(UTF_8), settings))
                    .isNotNull();
        }
    }

    static List<DoseLine> lines(String text) {
        return switch (DoseLogReader.read(
                text.getBytes(UTF_8), new LogSettings(CHICAGO, Optional.empty(), DayStart.USUAL))) {
            case ReadLog.Usable(var lines) -> lines;
            case ReadLog.Unusable(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static DoseLine only(String text) {
        List<DoseLine> lines = lines(text);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static List<FileProblem> problems(String text) {
        return switch (DoseLogReader.read(
                text.getBytes(UTF_8), new LogSettings(CHICAGO, Optional.empty(), DayStart.USUAL))) {
            case ReadLog.Usable usable -> List.of();
            case ReadLog.Unusable(var problems) -> problems;
        };
    }
}

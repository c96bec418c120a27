package newleaf.guidance.place;

import static newleaf.guidance.CaseDocument.empty;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.guidance.CaseDocument;
import newleaf.guidance.place.LawHere.InForce;
import newleaf.intake.Person;
import newleaf.knowledge.card.LawRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawHereTest {
    private static final LawHere LAW = new LawHere(CaseDocument.LIBRARY.shelves());

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            US-MA | 2026-08-27 |                        | the order begins on the 28th
            US-MA | 2026-08-28 | scheduled / scheduled  | its first day
            US-MA | 2026-11-21 | scheduled / scheduled  |
            US-MA | 2027-08-28 | scheduled / scheduled  | its last day
            US-MA | 2027-08-29 |                        | the order has lapsed
            US-MA | 2027-09-01 |                        | the order has lapsed
            US-AL | 2015-12-31 |                        | only the year is known: from its first day
            US-AL | 2016-01-01 | scheduled / scheduled  |
            US-CA | 2025-09-30 |                        | only the month is known: from its first day
            US-CA | 2025-10-01 | banned / banned        |
            US-ND | 2026-08-04 |                        | begins on the 5th
            US-ND | 2026-10-01 | unclear / scheduled    | the order is over, the rule is not: two dates do not end a row
            US-KS | 2026-11-21 | banned / scheduled     | treated as banned until the statute is read
            US-GA | 2026-11-21 | regulated / regulated  |
            US-CO | 2024-06-30 |                        | age and label rules from July 2024
            US-CO | 2024-07-01 | regulated / regulated  |
            US-AR | 2016-01-31 |                        | from February 2016
            US-AR | 2016-02-01 | scheduled / scheduled  |
            US-NY | 2026-05-31 |                        | 180 days after signing
            US-NY | 2026-06-01 | regulated / unclear    |
            SG    | 2026-11-21 | scheduled / scheduled  |
            CA    | 2026-11-21 | not-approved / not-approved | Canada
            ES    | 2026-11-21 | not-approved / unclear |
            NL    | 2026-11-21 | not-approved / unclear |
            AT    | 2026-11-21 | not-known / not-known  | a seller's page is no law
            TH    | 2026-11-21 | regulated / regulated  |
            MY    | 2026-11-21 | banned / banned        | by year, 1952
            """)
    void a_row_holds_from_its_first_day_to_its_last(
            String place,
            LocalDate day,
            @org.jspecify.annotations.Nullable String status,
            @org.jspecify.annotations.Nullable String why) {
        Optional<String> found = LAW.of(in(place), day).stream()
                .map(InForce::row)
                .filter(row -> row.jurisdiction().equals(place))
                .filter(row -> !row.level().equals("local"))
                .findFirst()
                .map(row -> row.kratomStatus() + " / " + row.sevenHydroxyStatus());
        assertThat(found).as(why).isEqualTo(Optional.ofNullable(status));
    }

    @Test
    void what_is_not_known_is_said_where_a_row_leaves_it_open() {
        assertThat(CaseDocument.LIBRARY.shelves().law())
                .filteredOn(row -> row.kratomStatus().equals("not-known")
                        || row.sevenHydroxyStatus().equals("not-known"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.notKnown()).as(row.id()).isPresent());
    }

    @Test
    void after_ninety_days_a_row_may_be_out_of_date() {
        assertThat(isOld("US-MA", LocalDate.of(2026, 11, 18)))
                .as("looked up on 2026-08-20, 90 days ago")
                .isFalse();
        assertThat(isOld("US-MA", LocalDate.of(2026, 11, 19))).isTrue();
        assertThat(isOld("US-ND", LocalDate.of(2027, 3, 1)))
                .as("both of its dates have passed; it is shown as old")
                .isTrue();
    }

    @Test
    void the_row_on_analogues_stands_apart_and_never_answers_for_leaf() {
        List<LawRow> rows =
                LAW.of(in("US-MA"), CaseDocument.DAY).stream().map(InForce::row).toList();
        assertThat(rows)
                .extracting(LawRow::level)
                .as("state first, analogues last")
                .containsExactly("state", "country", "country-analogues");
        assertThat(rows.get(1).kratomStatus()).isEqualTo("legal");
        assertThat(rows.get(1).sevenHydroxyStatus()).isEqualTo("not-known");
        assertThat(rows.get(2).sevenHydroxyStatus()).isEqualTo("scheduled");
    }

    @Test
    void places_in_a_state_come_after_the_state() {
        assertThat(LAW.of(in("US-NC"), CaseDocument.DAY))
                .extracting(each -> each.row().id())
                .containsExactly("law-us-nc", "law-us-nc-dare-county", "law-us", "law-us-country-analogues");
    }

    @Test
    void without_a_place_or_in_a_place_without_rows_nothing_is_said() {
        assertThat(LAW.of(empty().caseFile().person(), CaseDocument.DAY)).isEmpty();
        assertThat(LAW.of(in("ZZ"), CaseDocument.DAY)).isEmpty();
        assertThat(LAW.of(in("US-ZZ"), CaseDocument.DAY))
                .extracting(each -> each.row().jurisdiction())
                .containsOnly("US");
        assertThat(LAW.of(empty().with("person.country", "US").caseFile().person(), CaseDocument.DAY))
                .extracting(each -> each.row().jurisdiction())
                .containsOnly("US");
        assertThat(LAW.of(in("ID"), CaseDocument.DAY))
                .as("Indonesia, not Idaho")
                .extracting(each -> each.row().id())
                .containsExactly("law-id");
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-01-01", "2026-08, 2026-08-01", "2026-08-28, 2026-08-28", "about 2027, ", "2026-13,", "x,"})
    void a_date_counts_from_its_first_day(String text, @org.jspecify.annotations.Nullable LocalDate day) {
        assertThat(LawHere.firstDay(Optional.of(text))).isEqualTo(Optional.ofNullable(day));
    }

    private static boolean isOld(String place, LocalDate day) {
        return LAW.of(in(place), day).stream()
                .filter(each -> each.row().jurisdiction().equals(place))
                .anyMatch(InForce::mayBeOld);
    }

    private static Person in(String place) {
        return empty().with("person.jurisdiction", place).caseFile().person();
    }
}

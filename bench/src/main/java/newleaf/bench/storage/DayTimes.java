package newleaf.bench.storage;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Content;
import newleaf.care.content.Dose;
import newleaf.care.content.PlanKept;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.storage.Store;
import newleaf.storage.postgres.Postgres;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;

/// What the page of today costs to read out of a year of one person: the plan that is followed and the last three
/// weeks, opened.
final class DayTimes {
    private static final ZoneId HERE = ZoneId.of("America/Chicago");
    private static final Instant BEGIN = Instant.parse("2026-01-01T18:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 365;
    private static final int LOOKED_BACK = 20;
    private static final int ASKED = 3000;
    private static final int PIECE = 500_000;
    private static final SecureRandom CHANCE = new SecureRandom();

    private DayTimes() {}

    /// @param arguments  an empty folder on the disk that is measured; and the address of an empty PostgreSQL with the
    ///                   number of check-ins of others that are to be beside it
    public static void main(String[] arguments) throws SQLException {
        Path folder = Path.of(arguments[0]);
        Path keys = folder.resolve("keys");
        if (arguments.length == 1) {
            try (Store store = Store.open(folder.resolve("data"), keys, Clock.systemUTC(), CHANCE)) {
                System.out.println("SQLite: " + today(store, aYear(store)));
            }
            return;
        }
        Postgres database = Postgres.at(arguments[1], Map.of());
        try (Store store = Store.open(folder.resolve("beside"), keys, database, Clock.systemUTC(), CHANCE)) {
            PersonId person = aYear(store);
            System.out.println("PostgreSQL, nobody else: " + today(store, person));
            others("jdbc:" + arguments[1], Long.parseLong(arguments[2]));
            System.out.println("PostgreSQL, beside " + arguments[2] + " check-ins: " + today(store, person));
        }
    }

    /// A hundred thousand people, whose rows nobody can open: what is sealed is chance, of the size of a check-in.
    private static void others(String url, long rows) throws SQLException {
        String chance = "decode(repeat(md5(i::text || random()::text), 47) || md5(i::text), 'hex')";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into person (id, wrapped_key, audit_head) select 'p' || i, '\\x00', '\\x00'"
                    + " from generate_series(0, 99999) as s(i)");
            for (long from = 0; from < rows; from += PIECE) {
                statement.execute("insert into entry (id, person, sequence, kind, day, root, sealed)"
                        + " select id, 'p' || i % 100000, 1 + i / 100000, 'check-in',"
                        + " (date '2026-01-01' + (i / 100000)::int)::text, id, " + chance
                        + " from (select i, gen_random_uuid()::text as id from generate_series(" + from + "::bigint, "
                        + (Math.min(rows, from + PIECE) - 1) + ") as s(i)) as n");
            }
            statement.execute("analyze");
        }
    }

    /// 365 check-ins, 1,500 doses and 52 states of a plan.
    static PersonId aYear(Store store) {
        PersonId person = store.people().join();
        for (int day = 0; day < DAYS; day++) {
            Instant noon = BEGIN.plus(Duration.ofDays(day));
            keep(store, person, noon, checkIn());
            int doses = day < 40 ? 5 : 4;
            for (int i = 0; i < doses; i++) keep(store, person, noon.plusSeconds(600L * i), dose());
            if (day % 7 == 0 && day < 364) keep(store, person, noon, new PlanKept(plan(FIRST.plusDays(day))));
        }
        return person;
    }

    /// Median and p99 in milliseconds.
    static String today(Store store, PersonId person) {
        long[] times = new long[ASKED];
        for (int i = 0; i < times.length; i++) {
            LocalDate day = FIRST.plusDays(LOOKED_BACK + i % (DAYS - LOOKED_BACK));
            long begin = System.nanoTime();
            boolean isThere = store.plans().followed(person).isPresent();
            int found = store.diary()
                    .days(person, day.minusDays(LOOKED_BACK), day)
                    .current(day.minusDays(LOOKED_BACK), day)
                    .size();
            times[i] = System.nanoTime() - begin;
            if (!isThere || found < 5 * LOOKED_BACK) throw new IllegalStateException("a day is not whole");
        }
        return millis(Arrays.copyOfRange(times, ASKED / 3, ASKED));
    }

    private static void keep(Store store, PersonId person, Instant at, Content content) {
        Moment moment = Moment.of(at, HERE, DayStart.USUAL);
        Entry entry = new Entry(EntryId.made(at, CHANCE), moment, new Deed.Adds(content));
        Appended kept = store.diary().append(person, entry, Actor.PERSON);
        if (!(kept instanceof Appended.Stays)) throw new IllegalStateException("was not kept");
    }

    private static CheckIn checkIn() {
        Map<String, Integer> answers = new HashMap<>();
        for (int i = 0; i < 20; i++) answers.put("item-" + i, i % 4);
        return new CheckIn(
                answers, Optional.of(4.0), Optional.of(6.5), Optional.of(true), Optional.of("a day like others"));
    }

    private static Dose dose() {
        return new Dose("leaf", Optional.of(2.5), Optional.of(AmountUnit.GRAM), Optional.empty());
    }

    /// Fourteen steps of a week.
    private static PlanFile plan(LocalDate made) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            double grams = 3.5 - 0.25 * i;
            List<Step.Dose> doses = List.of(
                    new Step.Dose(Optional.of(LocalTime.of(8, 0)), 0, grams, AmountUnit.GRAM),
                    new Step.Dose(Optional.of(LocalTime.of(20, 0)), 0, grams, AmountUnit.GRAM));
            steps.add(new Step(7 * i, 7 * i + 6, doses, 2 * grams, Optional.empty(), Optional.empty()));
        }
        return PlanFile.of(new PlanVersion(
                PlanVersion.Author.PERSON, made, AmountUnit.GRAM, Optional.empty(), steps, Optional.of(98), List.of()));
    }

    private static String millis(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "median %.2f, p99 %.2f ms",
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6);
    }
}

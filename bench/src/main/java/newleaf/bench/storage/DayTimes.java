package newleaf.bench.storage;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import newleaf.care.PersonId;
import newleaf.storage.Store;
import newleaf.storage.postgres.Postgres;

/// What the page of today costs to read out of a year of one person: the plan that is followed and the last three
/// weeks, opened.
final class DayTimes {
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
                System.out.println("SQLite, median, p99 ms: " + today(store, Written.aYear(store)));
            }
            return;
        }
        Postgres database = Postgres.at(arguments[1], Map.of());
        try (Store store = Store.open(folder.resolve("beside"), keys, database, Clock.systemUTC(), CHANCE)) {
            PersonId person = Written.aYear(store);
            System.out.println("PostgreSQL, nobody else, median, p99 ms: " + today(store, person));
            others("jdbc:" + arguments[1], Long.parseLong(arguments[2]));
            System.out.println(
                    "PostgreSQL, beside " + arguments[2] + " check-ins, median, p99 ms: " + today(store, person));
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

    /// Median and p99 in milliseconds.
    static String today(Store store, PersonId person) {
        long[] times = new long[ASKED];
        for (int i = 0; i < times.length; i++) {
            LocalDate day = Written.FIRST.plusDays(LOOKED_BACK + i % (Written.DAYS - LOOKED_BACK));
            long begin = System.nanoTime();
            boolean isThere = store.plans().followed(person).isPresent();
            int found = store.diary()
                    .days(person, day.minusDays(LOOKED_BACK), day)
                    .current(day.minusDays(LOOKED_BACK), day)
                    .size();
            times[i] = System.nanoTime() - begin;
            if (!isThere || found < 5 * LOOKED_BACK) throw new IllegalStateException("a day is not whole");
        }
        return Callers.millis(Arrays.copyOfRange(times, ASKED / 3, ASKED));
    }
}

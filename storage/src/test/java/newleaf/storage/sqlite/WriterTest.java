package newleaf.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newleaf.storage.engine.Sql;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {
    private static final int WAL_HEADER = 32;
    private static final int FRAME_HEADER = 24;

    @TempDir
    private Path folder;

    private Sqlite database;

    @BeforeEach
    void a_table_is_made() throws SQLException {
        database = new Sqlite(folder.resolve("a.db"));
        try (Sql sql = database.toWrite()) {
            sql.run("create table word (word text primary key) strict");
        }
    }

    @Test
    void every_connection_is_told_what_it_has_to_know() throws SQLException {
        try (Sql writing = database.toWrite();
                Sql reading = database.toRead()) {
            assertThat(pragma(writing, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(writing, "synchronous")).isEqualTo("2");
            for (Sql each : List.of(writing, reading)) {
                assertThat(pragma(each, "foreign_keys")).isEqualTo("1");
                assertThat(pragma(each, "secure_delete")).isEqualTo("1");
                assertThat(pragma(each, "busy_timeout")).isEqualTo("10000");
                assertThat(pragma(each, "temp_store")).isEqualTo("2");
            }
            assertThatThrownBy(() -> add(reading, "a")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void whoever_is_told_finds_it_kept() {
        try (Writer writer = new Writer(database);
                Readers readers = new Readers(database, 1)) {
            for (int i = 0; i < 50; i++) {
                String word = "word " + i;
                writer.keep(sql -> add(sql, word));
                assertThat(readers.read(WriterTest::words)).contains(word);
            }
        }
    }

    @Test
    void what_waits_together_shares_one_flush() throws Exception {
        int waiting = 40;
        try (Writer writer = new Writer(database)) {
            long before = commits();
            together(writer, waiting, i -> "word " + i);
            assertThat(commits() - before).isEqualTo(2);
            assertThat(writer.keep(WriterTest::words)).hasSize(waiting + 1);
        }
    }

    @Test
    void one_that_fails_takes_no_other_with_it() throws Exception {
        try (Writer writer = new Writer(database)) {
            List<Boolean> kept = together(writer, 40, i -> i % 4 == 0 ? "the same" : "word " + i);
            assertThat(kept.stream().filter(each -> each)).hasSize(31);
            assertThat(writer.keep(WriterTest::words)).hasSize(32);
        }
    }

    @Test
    void a_command_that_breaks_down_does_not_stop_the_writer() {
        try (Writer writer = new Writer(database)) {
            assertThatThrownBy(() -> writer.keep(sql -> {
                        add(sql, "half");
                        throw new StackOverflowError("of a test");
                    }))
                    .isInstanceOf(StoreProblem.class);
            writer.keep(sql -> add(sql, "whole"));
            assertThat(writer.keep(WriterTest::words)).containsExactly("whole");
        }
    }

    @Test
    void a_reader_waits_for_no_writer_and_sees_one_moment() throws Exception {
        try (Writer writer = new Writer(database);
                Readers readers = new Readers(database, 2);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            writer.keep(sql -> add(sql, "first"));
            CountDownLatch isWriting = new CountDownLatch(1);
            CountDownLatch mayEnd = new CountDownLatch(1);
            Future<Boolean> second = threads.submit(() -> writer.keep(sql -> {
                add(sql, "second");
                isWriting.countDown();
                return ended(mayEnd);
            }));
            isWriting.await();
            assertThat(readers.read(WriterTest::words)).containsExactly("first");
            List<String> seen = readers.read(sql -> {
                words(sql);
                mayEnd.countDown();
                try {
                    second.get();
                } catch (Exception failure) {
                    throw new AssertionError(failure);
                }
                return words(sql);
            });
            assertThat(seen).containsExactly("first");
            assertThat(readers.read(WriterTest::words)).hasSize(2);
        }
    }

    @Test
    void a_full_disk_is_said_and_damages_nothing() throws Exception {
        Sqlite small = new Sqlite(folder.resolve("a.db"), "&max_page_count=12");
        List<String> acknowledged = new ArrayList<>();
        try (Writer writer = new Writer(small)) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1000; i++) {
                            String word = "word %d ".formatted(i) + "x".repeat(500);
                            writer.keep(sql -> add(sql, word));
                            acknowledged.add(word);
                        }
                    })
                    .isInstanceOfSatisfying(
                            StoreProblem.class,
                            problem -> assertThat(problem.what()).isEqualTo(What.DISK_FULL));
            assertThat(acknowledged).hasSizeBetween(10, 100);
            assertThat(writer.keep(WriterTest::words)).containsExactlyInAnyOrderElementsOf(acknowledged);
        }
        try (Writer roomier = new Writer(database)) {
            roomier.keep(sql -> add(sql, "there is room again" + "x".repeat(5000)));
            assertThat(roomier.keep(WriterTest::words)).hasSize(acknowledged.size() + 1);
            String health = roomier.keep(sql -> pragma(sql, "integrity_check"));
            assertThat(health).isEqualTo("ok");
        }
    }

    @Test
    void on_a_full_disk_nobody_of_those_who_wait_together_is_told_of_success() throws Exception {
        try (Writer writer = new Writer(new Sqlite(folder.resolve("a.db"), "&max_page_count=12"))) {
            List<Boolean> kept = together(writer, 20, i -> i + "x".repeat(i == 10 ? 100_000 : 10));
            assertThat(kept).doesNotContain(true);
            assertThat(writer.keep(WriterTest::words)).containsExactly("in between");
        }
    }

    @Test
    void what_waits_when_it_closes_is_written_and_what_comes_later_is_refused() throws Exception {
        Writer writer = new Writer(database);
        CountDownLatch isWriting = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Future<Boolean> first = threads.submit(() -> writer.keep(sql -> {
                isWriting.countDown();
                return ended(mayEnd);
            }));
            isWriting.await();
            Future<Boolean> waits = threads.submit(keeping(writer, "waits"));
            while (writer.waiting() < 1) Thread.onSpinWait();
            Future<?> closing = threads.submit(writer::close);
            while (writer.isOpen()) Thread.onSpinWait();
            mayEnd.countDown();
            closing.get();
            assertThat(first.get() && waits.get()).isTrue();
        }
        assertThatThrownBy(() -> writer.keep(WriterTest::words)).isInstanceOf(StoreProblem.class);
        try (Sql sql = database.toRead()) {
            assertThat(words(sql)).containsExactly("waits");
        }
    }

    private interface Words {
        String at(int place);
    }

    /// Keeps words that all wait while one, "in between", is being written; whether each was kept.
    private static List<Boolean> together(Writer writer, int count, Words words) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(count + 1)) {
            CountDownLatch isWriting = new CountDownLatch(1);
            CountDownLatch mayEnd = new CountDownLatch(1);
            Future<Boolean> first = threads.submit(() -> writer.keep(sql -> {
                add(sql, "in between");
                isWriting.countDown();
                return ended(mayEnd);
            }));
            isWriting.await();
            List<Future<Boolean>> others = new ArrayList<>();
            for (int i = 0; i < count; i++) others.add(threads.submit(keeping(writer, words.at(i))));
            while (writer.waiting() < count) Thread.onSpinWait();
            mayEnd.countDown();
            assertThat(first.get()).isTrue();
            List<Boolean> kept = new ArrayList<>();
            for (Future<Boolean> each : others) kept.add(each.get());
            return kept;
        }
    }

    private static Callable<Boolean> keeping(Writer writer, String word) {
        return () -> {
            try {
                return writer.keep(sql -> add(sql, word));
            } catch (StoreProblem notKept) {
                return false;
            }
        };
    }

    private static boolean ended(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static boolean add(Sql sql, String word) throws SQLException {
        return sql.change("insert into word (word) values (?)", word) == 1;
    }

    private static List<String> words(Sql sql) throws SQLException {
        return sql.all("select word from word order by rowid", row -> row.getString(1));
    }

    private static String pragma(Sql sql, String name) throws SQLException {
        return sql.one("pragma " + name, row -> row.getString(1)).orElse("");
    }

    /// Frames of the log that end a transaction (the format of the log is part of SQLite's documentation).
    private long commits() throws IOException {
        ByteBuffer log = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("a.db-wal")));
        if (log.capacity() < WAL_HEADER) return 0;
        int page = log.getInt(8);
        long commits = 0;
        for (int at = WAL_HEADER; at + FRAME_HEADER <= log.capacity(); at += FRAME_HEADER + page) {
            if (log.getInt(at + 4) != 0) commits++;
        }
        return commits;
    }
}

package newleaf.storage.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.care.Appended;
import newleaf.care.Kept;
import newleaf.storage.audit.AuditRows;
import newleaf.storage.audit.NextTold;
import newleaf.storage.engine.Batch;
import newleaf.storage.engine.Change;
import newleaf.storage.engine.Given;
import newleaf.storage.engine.Given.Column;
import newleaf.storage.engine.Sql;

/// Entries kept: one question, then the rows of each that is not refused.
public final class Appends implements Batch<Appending, Appended> {
    public static final Appends ALL = new Appends();

    private static final String INSERT = "insert into entry (id, person, sequence, kind, day, root, sealed)"
            + " select id, person, sequence, kind, day, root, sealed from {given}";
    private static final List<Column> COLUMNS = List.of(
            Column.text("id"),
            Column.text("person"),
            Column.number("sequence"),
            Column.text("kind"),
            Column.text("day"),
            Column.text("root"),
            Column.bytes("sealed"));

    private Appends() {}

    @Override
    public Set<String> touches(Appending one) {
        return Set.of("person " + one.person(), "entry " + one.entry().id());
    }

    @Override
    public List<Appended> run(Sql sql, List<Appending> all) throws SQLException {
        List<Standing> standing = Standing.of(sql, all);
        List<Appended> answers = new ArrayList<>();
        List<NextTold> told = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Appending one = all.get(i);
            Standing before = standing.get(i);
            Optional<Appended> known = known(one, before);
            answers.add(known.orElseGet(() -> stays(one, before)));
            if (known.isPresent()) continue;
            told.add(told(one, before));
            rows.add(row(one, before));
        }
        if (rows.isEmpty()) return answers;
        told.sort(Comparator.comparing(NextTold::person));
        List<Change> changes = new ArrayList<>(AuditRows.changes(told));
        changes.add(new Change(INSERT, new Given(COLUMNS, rows)));
        AuditRows.checkEnds(sql.changeAll(changes), rows.size());
        return answers;
    }

    /// The answer where nothing is to be written: it was refused, or is there already.
    private static Optional<Appended> known(Appending one, Standing before) {
        if (before.head().isEmpty()) return Optional.of(new Appended.Nobody());
        if (before.named().isPresent()) return before.named().map(named -> again(one, named));
        boolean isLoose = one.amends().isPresent() && before.root().isEmpty();
        if (isLoose) return Optional.of(new Appended.NothingToAmend());
        boolean isOvertaken =
                one.after().filter(seen -> seen != before.latestOfKind()).isPresent();
        return isOvertaken ? Optional.of(new Appended.Overtaken(before.latestOfKind())) : Optional.empty();
    }

    private static Appended again(Appending one, Standing.Named named) {
        if (!named.person().equals(one.person().toString())) return new Appended.NameIsTaken();
        Kept kept = named.sealed().open(named.sequence(), one.key());
        return kept.entry().equals(one.entry()) ? new Appended.Stays(kept) : new Appended.NameIsTaken();
    }

    private static Appended stays(Appending one, Standing before) {
        return new Appended.Stays(new Kept(one.entry(), before.latest() + 1, one.received()));
    }

    private static NextTold told(Appending one, Standing before) {
        return AuditRows.after(
                before.head().orElseThrow(),
                one.person(),
                one.key(),
                one.received(),
                one.by(),
                one.act(),
                Optional.of(one.entry().id()));
    }

    private static List<Object> row(Appending one, Standing before) {
        SealedEntry sealed = one.sealed();
        return List.of(
                sealed.id(),
                one.person().toString(),
                before.latest() + 1,
                sealed.kind(),
                sealed.day(),
                before.root().orElse(sealed.id()),
                sealed.sealed());
    }
}

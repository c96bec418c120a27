package newleaf.storage.sqlite;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.util.Collections;
import java.util.List;
import newleaf.storage.engine.Dialect;
import newleaf.storage.engine.Given;

/// One writer, one statement at a time.
enum SqliteDialect implements Dialect {
    ONLY;

    @Override
    public String holding() {
        return "";
    }

    @Override
    public String toAdd(String table) {
        return "";
    }

    @Override
    public String toOwn(String table) {
        return "";
    }

    @Override
    public String table(Given given) {
        String row = given.columns().stream().map(each -> "? as " + each.name()).collect(joining(", ", "select ", ""));
        return "(" + String.join(" union all ", Collections.nCopies(given.rows().size(), row)) + ") as given";
    }

    @Override
    public List<Object> values(Connection connection, Given given) {
        return given.rows().stream().flatMap(List::stream).toList();
    }

    @Override
    public boolean isManyAtOnce() {
        return false;
    }
}

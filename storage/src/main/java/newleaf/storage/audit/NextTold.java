package newleaf.storage.audit;

import java.util.List;
import newleaf.storage.engine.Given.Column;

/// What is told next of a person, sealed and ready to be written, and the end of the chain before and after.
@SuppressWarnings("ArrayRecordComponent")
public record NextTold(String person, byte[] before, long number, byte[] sealed, byte[] hash, byte[] head) {
    static final List<Column> ROW =
            List.of(Column.text("person"), Column.number("number"), Column.bytes("sealed"), Column.bytes("chain"));
    static final List<Column> END = List.of(Column.text("person"), Column.bytes("before"), Column.bytes("head"));

    List<Object> row() {
        return List.of(person, number, sealed, hash);
    }

    List<Object> end() {
        return List.of(person, before, head);
    }

    @Override
    public String toString() {
        return "NextTold";
    }
}

package newleaf.storage.audit;

/// What is told next of a person, sealed and ready to be written, and the end of the chain before and after.
@SuppressWarnings("ArrayRecordComponent")
public record NextTold(String person, byte[] before, long number, byte[] sealed, byte[] hash, byte[] head) {
    Object[] row() {
        return new Object[] {person, number, sealed, hash};
    }

    Object[] end() {
        return new Object[] {head, person, before};
    }

    @Override
    public String toString() {
        return "NextTold";
    }
}

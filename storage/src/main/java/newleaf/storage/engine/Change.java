package newleaf.storage.engine;

/// A statement that changes rows, with the rows that are given to it.
public record Change(String statement, Given given) {}

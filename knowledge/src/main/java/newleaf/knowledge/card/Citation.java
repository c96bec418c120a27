package newleaf.knowledge.card;

/// Where a statement can be read: the id of a source card and the place in it.
public record Citation(String source, String locator, String supports, Basis basis, Strength strength) {}

package newleaf.guidance.situation;

import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.words.Words;

/// A sentence of a situation, and what it asks for.
public record Said(Words words, Deed asks) {}

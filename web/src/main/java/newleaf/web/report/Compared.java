package newleaf.web.report;

import newleaf.knowledge.CardHead;
import newleaf.knowledge.Words;

/// A published rule and the days it takes from what the person takes now.
public record Compared(Words rule, int days, CardHead head) {}

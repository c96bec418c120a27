/// The words of fixed lists that rules are made of.
@NullMarked
package newleaf.knowledge.rule;

import org.jspecify.annotations.NullMarked;

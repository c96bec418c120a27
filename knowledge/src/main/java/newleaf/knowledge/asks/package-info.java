/// What a sentence asks for, so that no page asks for two things that cannot both be done.
@NullMarked
package newleaf.knowledge.asks;

import org.jspecify.annotations.NullMarked;

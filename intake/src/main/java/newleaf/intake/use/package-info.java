/// What is taken, how much and how often.
@NullMarked
package newleaf.intake.use;

import org.jspecify.annotations.NullMarked;

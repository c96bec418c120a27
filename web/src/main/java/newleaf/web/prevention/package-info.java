/// A person's own plan for hard days: signs, first moves by colour, if-then plans, people and steps for dark thoughts.
@NullMarked
package newleaf.web.prevention;

import org.jspecify.annotations.NullMarked;

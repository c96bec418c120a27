/// The plan somebody follows: agreed to, opened again day after day, and looked at whole.
@NullMarked
package newleaf.web.plan;

import org.jspecify.annotations.NullMarked;

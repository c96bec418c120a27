/// `/meetings`: groups of two kinds side by side, and when they meet where this server has a list.
@NullMarked
package newleaf.web.meeting;

import org.jspecify.annotations.NullMarked;

/// What was typed so far, in memory only.
@NullMarked
package newleaf.web.journey.draft;

import org.jspecify.annotations.NullMarked;

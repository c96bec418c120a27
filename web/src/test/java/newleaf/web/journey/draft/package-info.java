/// What was typed so far.
@NullMarked
package newleaf.web.journey.draft;

import org.jspecify.annotations.NullMarked;

/// How it went over the weeks: small pictures of what was written, what they show in a sentence, and their numbers.
@NullMarked
package newleaf.web.trends;

import org.jspecify.annotations.NullMarked;

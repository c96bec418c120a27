/// Urgent help, two taps from anywhere.
@NullMarked
package newleaf.web.help;

import org.jspecify.annotations.NullMarked;

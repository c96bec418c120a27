/// Published taper rules, reproduced to be compared with. Plans of our own come with the taper search.
@NullMarked
package newleaf.taper;

import org.jspecify.annotations.NullMarked;

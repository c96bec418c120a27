/// What a plan starts from: products in portions, wishes and limits.
@NullMarked
package newleaf.taper.start;

import org.jspecify.annotations.NullMarked;

@NullMarked
package newleaf.web.member;

import org.jspecify.annotations.NullMarked;

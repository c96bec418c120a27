@NullMarked
package newleaf.web;

import org.jspecify.annotations.NullMarked;

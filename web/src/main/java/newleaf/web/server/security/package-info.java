/// That a form comes from a page of ours, and from whom.
@NullMarked
package newleaf.web.server.security;

import org.jspecify.annotations.NullMarked;

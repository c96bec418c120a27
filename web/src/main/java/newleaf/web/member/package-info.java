/// Who is signed in, and what they may reach. A page that asks for [Own] is reached by the owner of that record alone.
@NullMarked
package newleaf.web.member;

import org.jspecify.annotations.NullMarked;

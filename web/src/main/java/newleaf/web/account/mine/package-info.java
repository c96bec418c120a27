/// Mine: where somebody is signed in, their ways in, and everything that is theirs to take, bring or erase.
@NullMarked
package newleaf.web.account.mine;

import org.jspecify.annotations.NullMarked;

/// Every page in a real browser.
@NullMarked
package newleaf.web.browser;

import org.jspecify.annotations.NullMarked;

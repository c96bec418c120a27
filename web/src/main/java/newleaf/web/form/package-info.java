/// The pieces that forms are made of: what each needs to be shown.
@NullMarked
package newleaf.web.form;

import org.jspecify.annotations.NullMarked;

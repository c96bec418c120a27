/// What the server with records keeps and answers under load.
@NullMarked
package newleaf.bench.web;

import org.jspecify.annotations.NullMarked;

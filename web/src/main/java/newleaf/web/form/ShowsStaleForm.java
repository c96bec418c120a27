package newleaf.web.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a handler of forms carries that shows a stale form once more, with what was typed, and changes nothing. Any
/// other is never
/// reached by one.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ShowsStaleForm {}

package newleaf.web.member;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a handler carries that is reached only by who has shown within minutes who they are.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Again {}

package newleaf.web.member;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What handlers carry that only administrators reach. To anybody else there is no such page.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ForAdministrators {}

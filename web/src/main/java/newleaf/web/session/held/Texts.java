package newleaf.web.session.held;

import java.nio.charset.StandardCharsets;
import org.springframework.core.convert.support.GenericConversionService;

/// How attributes are written: as their letters. Nothing is ever built from bytes that a database gave.
final class Texts extends GenericConversionService {
    Texts() {
        addConverter(Object.class, byte[].class, value -> ((String) value).getBytes(StandardCharsets.UTF_8));
        addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}

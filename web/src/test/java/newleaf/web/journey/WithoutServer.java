package newleaf.web.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import newleaf.web.session.Here;
import newleaf.web.session.Visitors;

/// One visitor who sends forms, each as from a page of ours, and no server.
final class WithoutServer {
    private final Visitors visitors;
    private final Map<String, Object> held = new HashMap<>();
    private boolean hasEnded;
    private final HttpSession session =
            made(HttpSession.class, Map.of("getId", _ -> "one", "invalidate", _ -> forgotten()));

    WithoutServer(Visitors visitors) {
        this.visitors = visitors;
    }

    Here sending(Map<String, List<String>> form) {
        Map<String, String[]> sent = new HashMap<>();
        form.forEach((name, values) -> sent.put(name, values.toArray(String[]::new)));
        return visitors.of(made(
                HttpServletRequest.class,
                Map.of(
                        "getSession", _ -> session,
                        "getParameterMap", _ -> sent,
                        "getParameter", name -> sent.containsKey(name) ? sent.get(name)[0] : null)));
    }

    /// The session is over; whoever still holds it is refused, as the server does.
    void ends() {
        hasEnded = true;
    }

    boolean isForgotten() {
        return held.isEmpty();
    }

    private Map<String, Object> forgotten() {
        ofSession();
        List<String> names = new ArrayList<>(held.keySet());
        for (String name : names) {
            if (held.remove(name) instanceof HttpSessionBindingListener listener)
                listener.valueUnbound(new HttpSessionBindingEvent(session, name));
        }
        return held;
    }

    /// What is asked of a request or a session by name; a session's values are held in a map.
    private <T> T made(Class<T> kind, Map<String, Function<Object, Object>> answers) {
        return kind.cast(Proxy.newProxyInstance(
                kind.getClassLoader(), new Class<?>[] {kind}, (_, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" ->
                        kind == HttpSession.class ? ofSession().get(arguments[0]) : null;
                    case "setAttribute" -> ofSession().put((String) arguments[0], arguments[1]);
                    default ->
                        Objects.requireNonNull(answers.get(method.getName()), method.getName())
                                .apply(arguments == null ? "" : arguments[0]);
                }));
    }

    private Map<String, Object> ofSession() {
        if (hasEnded) throw new IllegalStateException("the session has ended");
        return held;
    }
}

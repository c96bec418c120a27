package newleaf.web.server;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/// Nothing but a status where Tomcat refuses a request that no page can answer.
public final class PlainRefusal extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, Throwable failure) {
        // its report would say more than anybody needs
    }
}

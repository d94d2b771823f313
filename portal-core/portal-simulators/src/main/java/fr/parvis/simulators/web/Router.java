package fr.parvis.simulators.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Finds who answers a method and a path. */
public class Router implements HttpHandler {

    private static final Logger LOG = System.getLogger(Router.class.getName());

    private final Map<String, Handler> routes = new HashMap<>();

    public Router get(String path, Handler handler) {
        routes.put("GET " + path, handler);
        return this;
    }

    public Router post(String path, Handler handler) {
        routes.put("POST " + path, handler);
        return this;
    }

    public Router delete(String path, Handler handler) {
        routes.put("DELETE " + path, handler);
        return this;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Response response = answer(Request.of(exchange));
            response.headers().forEach(header -> exchange.getResponseHeaders().add(header.getKey(), header.getValue()));
            byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(body);
                }
            }
        }
    }

    private Response answer(Request request) {
        Handler handler = routes.get(request.method() + " " + request.path());
        if (handler == null) {
            return Response.error(404, "invalid_request", "unrecognized route or not allowed method");
        }
        try {
            return handler.answer(request);
        } catch (Refusal refusal) {
            return refusal.response();
        } catch (RuntimeException unexpected) {
            LOG.log(Level.ERROR, "The simulator failed on " + request.path(), unexpected);
            return Response.error(500, "server_error", "the simulator failed, see its log");
        }
    }
}

package fr.parvis.simulators;

import com.sun.net.httpserver.HttpServer;
import fr.parvis.simulators.calendar.CalendarServer;
import fr.parvis.simulators.sms.Operator;
import fr.parvis.simulators.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Services that are not the State's, on one port of this machine until closed: an operator of text messages, a server of calendars. */
public final class OtherServices implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    private OtherServices(int port, String smsToken) throws IOException {
        Router router = new Router();
        new Operator(smsToken).register(router);
        new CalendarServer().register(router);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", router);
        server.setExecutor(threads);
        server.start();
    }

    /**
     * Starts them; fails when the port is taken.
     *
     * @param port to listen to; 0 takes a free one
     * @param smsToken token that callers show to the operator
     */
    public static OtherServices start(int port, String smsToken) {
        try {
            return new OtherServices(port, smsToken);
        } catch (IOException portTaken) {
            throw new UncheckedIOException(portTaken);
        }
    }

    /** The port that they answer at. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

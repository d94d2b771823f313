package fr.parvis.launcher.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import fr.parvis.launcher.world.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The mail server and its pages. */
public final class MailSink implements AutoCloseable {

    private final GreenMail server;
    private final HttpServer pages;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    private MailSink(GreenMail server, HttpServer pages) {
        this.server = server;
        this.pages = pages;
    }

    /** Starts both. */
    public static MailSink start(Ports ports) throws IOException {
        var server = new GreenMail(new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        var pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.mailPage()), 0);
        var sink = new MailSink(server, pages);
        pages.createContext("/", new MailPages(new Mails(server)));
        pages.setExecutor(sink.threads);
        pages.start();
        return sink;
    }

    /** The server itself, for tests that read mails. */
    public GreenMail server() {
        return server;
    }

    @Override
    public void close() {
        pages.stop(0);
        threads.shutdownNow();
        server.stop();
    }
}

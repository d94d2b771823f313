package fr.parvis.e2e.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line between a browser and the portal that is poor or is cut: a service worker does not hear of a browser told to be offline. */
public final class Line implements AutoCloseable {

    private static final int CHUNK = 8192;

    private final int portal;
    private final Pace pace;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket entrance;
    private volatile boolean cut;
    private volatile String unanswered = "";

    /** To the portal on this port of this machine. */
    public Line(int portal) {
        this(portal, Pace.NONE);
    }

    /** A slow one. */
    public Line(int portal, Pace pace) {
        this.portal = portal;
        this.pace = pace;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    /** The port of this machine that browsers use. */
    public int port() {
        return entrance.getLocalPort();
    }

    public void cut() {
        cut = true;
        open.forEach(Line::hangUp);
    }

    public void mend() {
        cut = false;
        unanswered = "";
    }

    /** From now on, the portal gets requests that begin like this, and its answers to them are lost. */
    public void loseAnswersTo(String start) {
        unanswered = start;
    }

    @Override
    public void close() {
        cut();
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket browser = entrance.accept();
                open.add(browser);
                if (cut) {
                    hangUp(browser);
                } else {
                    connect(browser);
                }
            }
        } catch (IOException closed) {
            open.forEach(Line::hangUp);
        }
    }

    private void connect(Socket browser) {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), portal);
            open.add(server);
            Call call = new Call(browser, server);
            start(() -> copy(call, browser, server));
            start(() -> copy(call, server, browser));
        } catch (IOException portalIsDown) {
            hangUp(browser);
        }
    }

    private void copy(Call call, Socket from, Socket to) {
        byte[] bytes = new byte[CHUNK];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                String text = new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
                if (from == call.browser && !unanswered.isEmpty() && text.startsWith(unanswered)) {
                    call.deaf = true;
                }
                if (from == call.server && call.deaf) {
                    return;
                }
                pace.hold(count);
                out.write(bytes, 0, count);
            }
        } catch (IOException hungUp) {
            open.remove(from);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    /** A connection of a browser and the one to the portal behind it. */
    private static final class Call {

        private final Socket browser;
        private final Socket server;
        private volatile boolean deaf;

        Call(Socket browser, Socket server) {
            this.browser = browser;
            this.server = server;
        }
    }
}

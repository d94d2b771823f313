package fr.parvis.documents.internal;

import fr.parvis.documents.DocumentScanner;
import fr.parvis.spi.document.Document.Scan;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a ClamAV daemon, by its INSTREAM command. */
final class ClamdScanner implements DocumentScanner {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofMinutes(2);
    private static final int CHUNK = 64 * 1024;

    private final String host;
    private final int port;

    ClamdScanner(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public Scan initial() {
        return Scan.WAITING;
    }

    @Override
    public Scan scan(InputStream content) throws IOException {
        String answer = ask(content);
        if (answer.endsWith(" OK")) {
            return Scan.CLEAN;
        }
        if (answer.endsWith(" FOUND")) {
            return Scan.INFECTED;
        }
        throw new IOException("clamd answered: " + answer);
    }

    private String ask(InputStream content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) CONNECT.toMillis());
            socket.setSoTimeout((int) ANSWER.toMillis());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (byte[] chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                out.writeInt(chunk.length);
                out.write(chunk);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }
    }
}

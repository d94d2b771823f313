package fr.parvis.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.spi.document.Document.Scan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ClamdScannerTest {

    private final byte[] content = new byte[150_000];

    @Test
    void sendsAllBytesAndBelievesTheAnswer() throws Exception {
        content[149_999] = 42;

        assertThat(scan("stream: OK\0")).isEqualTo(Scan.CLEAN);
        assertThat(scan("stream: Win.Test.EICAR_HDB-1 FOUND\0")).isEqualTo(Scan.INFECTED);
    }

    @Test
    void knowsNothingWhenTheScannerDoesNot() {
        assertThatThrownBy(() -> scan("")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> scan("INSTREAM size limit exceeded. ERROR\0")).isInstanceOf(IOException.class);
    }

    @Test
    void failsWhenNobodyListens() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        assertThatThrownBy(() -> new ClamdScanner("127.0.0.1", port).scan(new ByteArrayInputStream(content)))
                .isInstanceOf(IOException.class);
    }

    private Scan scan(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(() -> serve(server, answer));
            Scan result = new ClamdScanner("127.0.0.1", server.getLocalPort()).scan(new ByteArrayInputStream(content));
            assertThat(received.get()).isEqualTo(content);
            return result;
        }
    }

    private static byte[] serve(ServerSocket server, String answer) {
        try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int size = in.readInt(); size > 0; size = in.readInt()) {
                all.write(in.readNBytes(size));
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return all.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package fr.parvis.e2e.browsers;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.MutableCapabilities;
import org.openqa.selenium.remote.RemoteWebDriver;

/** The small browser of WebKitGTK, the engine of Safari, by the driver that {@code PARVIS_WEBKIT_DRIVER} names. */
final class WebKit implements Engine {

    /** The browser's own buttons would keep its window from being as narrow as a phone. */
    private static final String SMALL_BUTTONS = "* { min-width: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }";

    private final int port = freePort();
    private final Display display = new Display();
    private final Process driver;

    WebKit() {
        ProcessBuilder command = new ProcessBuilder(Installed.named("PARVIS_WEBKIT_DRIVER"), "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/webkit.log"));
        command.environment().put("DISPLAY", display.name());
        command.environment().put("GDK_BACKEND", "x11");
        command.environment().put("XDG_CONFIG_HOME", settings().toString());
        try {
            driver = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("the driver of WebKit").atMost(Duration.ofSeconds(30)).until(this::answers);
    }

    @Override
    public Tab open(Manner manner) {
        MutableCapabilities wanted = new MutableCapabilities();
        wanted.setCapability("browserName", "MiniBrowser");
        wanted.setCapability(
                "webkitgtk:browserOptions",
                Map.of(
                        "binary",
                        Installed.named("PARVIS_WEBKIT"),
                        "args",
                        List.of(
                                "--automation",
                                "--enable-javascript-markup=" + manner.scripts(),
                                "--auto-load-images=" + manner.images())));
        WebKitTab tab = new WebKitTab(connect(wanted));
        try {
            tab.resize(manner.narrow() ? 320 : 1024);
        } catch (RuntimeException e) {
            tab.close();
            throw e;
        }
        return tab;
    }

    private RemoteWebDriver connect(MutableCapabilities wanted) {
        try {
            return new RemoteWebDriver(URI.create("http://127.0.0.1:" + port).toURL(), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.destroy();
        display.close();
    }

    private static Path settings() {
        try {
            Path settings = Path.of("target", "webkit").toAbsolutePath();
            Path gtk = Files.createDirectories(settings.resolve("gtk-3.0"));
            Files.writeString(gtk.resolve("gtk.css"), SMALL_BUTTONS);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

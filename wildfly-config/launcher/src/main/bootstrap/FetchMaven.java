import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.zip.ZipInputStream;

/** Unpacks Apache's own Maven into a folder: {@code java FetchMaven.java FOLDER}. Needs nothing but a JDK. */
public class FetchMaven {

    private static final String VERSION = "3.9.11";
    private static final String SHA512 = "03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d"
            + "0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076";
    private static final URI ADDRESS = URI.create("https://archive.apache.org/dist/maven/maven-3/" + VERSION
            + "/binaries/apache-maven-" + VERSION + "-bin.zip");

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(folder.getParent());
        var zip = Files.createTempFile(folder.getParent(), "maven", ".zip");
        try {
            download(zip);
            var half = Files.createTempDirectory(folder.getParent(), "maven");
            unpack(zip, half);
            Files.move(half.resolve("apache-maven-" + VERSION), folder, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(half);
        } catch (IOException e) {
            System.err.println("  " + ADDRESS + " cannot be had: " + e);
            System.exit(1);
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    private static void download(Path zip) throws Exception {
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
        var answer = client.send(HttpRequest.newBuilder(ADDRESS).build(), HttpResponse.BodyHandlers.ofFile(zip));
        var digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(zip));
        if (answer.statusCode() != 200 || !HexFormat.of().formatHex(digest).equals(SHA512)) {
            throw new IOException("status " + answer.statusCode() + ", or another checksum than expected");
        }
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("unexpected entry " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    write(in, file);
                }
            }
        }
    }

    private static void write(InputStream in, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
        if (file.endsWith("bin/mvn") && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + file);
        }
    }
}

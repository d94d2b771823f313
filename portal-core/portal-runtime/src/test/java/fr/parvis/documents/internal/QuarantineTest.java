package fr.parvis.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.documents.DocumentGuard;
import fr.parvis.documents.DocumentScanner;
import fr.parvis.spi.document.Document;
import fr.parvis.spi.document.Document.Scan;
import fr.parvis.spi.document.Upload;
import fr.parvis.testkit.DatabaseExtension;
import fr.parvis.testkit.SettableClock;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.world.Cdi;
import fr.parvis.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From the upload to the scanner's word, and what is left on the disk. */
@ExtendWith(DatabaseExtension.class)
class QuarantineTest {

    @TempDir
    private Path folder;

    private final TestDatabase database;
    private final Scanner scanner = new Scanner();
    private Commune brumeval;

    QuarantineTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void build() {
        brumeval = new Commune(World.brumeval(database, folder), folder, scanner);
        brumeval.world.transact(
                () -> brumeval.world.jdbi.useHandle(handle -> handle.execute("DELETE FROM portal.outbox_message")));
    }

    @Test
    void nobodyOpensADocumentUntilTheScannerHasSaidThatItIsClean() throws Exception {
        Document document = brumeval.upload("plan.pdf");

        assertThat(document.scan()).isEqualTo(Scan.WAITING);
        assertThatThrownBy(() -> brumeval.documents.open(document)).hasMessageContaining("WAITING");

        brumeval.world.deliverAll();

        Document clean = brumeval.find(document);
        assertThat(clean.scan()).isEqualTo(Scan.CLEAN);
        try (InputStream content = brumeval.documents.open(clean)) {
            assertThat(content.readAllBytes()).startsWith('%', 'P', 'D', 'F');
        }
    }

    @Test
    void anInfectedDocumentLosesItsContentAndKeepsItsName() {
        scanner.verdict = Scan.INFECTED;
        Document document = brumeval.upload("plan.pdf");

        brumeval.world.deliverAll();

        Document infected = brumeval.find(document);
        assertThat(infected.scan()).isEqualTo(Scan.INFECTED);
        assertThat(infected.name()).isEqualTo("plan.pdf");
        assertThat(brumeval.file(document)).doesNotExist();
        assertThatThrownBy(() -> brumeval.documents.open(infected)).hasMessageContaining("INFECTED");
    }

    @Test
    void aScannerThatIsDownLeavesTheDocumentWaiting() {
        Document document = brumeval.upload("plan.pdf");
        scanner.verdict = null;

        assertThatThrownBy(brumeval.world::deliverAll).hasStackTraceContaining("scanner down");

        assertThat(brumeval.find(document).scan()).isEqualTo(Scan.WAITING);
        assertThat(brumeval.file(document)).exists();
    }

    @Test
    void theSweepErasesWhatHasNoRowAndIsOldAndNothingElse() throws Exception {
        Document document = brumeval.upload("plan.pdf");
        Path withRow = old(brumeval.file(document));
        Path orphan = old(brumeval.write());
        Path unfinished = old(Files.createFile(withRow.resolveSibling(UUID.randomUUID() + ".part")));
        Path young = brumeval.write();
        Path stray = old(Files.createFile(withRow.resolveSibling(".DS_Store")));

        brumeval.world.transact(brumeval.sweep::run);

        assertThat(List.of(withRow, young, stray))
                .allSatisfy(file -> assertThat(file).exists());
        assertThat(List.of(orphan, unfinished))
                .allSatisfy(file -> assertThat(file).doesNotExist());
        brumeval.world.deliverAll();
    }

    @Test
    void aDocumentIsHandedOutWhenAGuardAgreesAndNeverToAnotherCommune() {
        Document document = brumeval.upload("plan.pdf");
        var saintAubin = new Commune(
                new World(database, TestDatabase.SAINT_AUBIN, "Saint-Aubin", folder, null), folder, scanner);
        DocumentGuard letsAll = (id, key) -> true;
        DocumentGuard letsNobody = (id, key) -> false;

        assertThat(brumeval.downloads(letsNobody, letsAll).find(document.id(), Optional.empty()))
                .isPresent();
        assertThat(brumeval.downloads(letsNobody).find(document.id(), Optional.empty()))
                .isEmpty();
        assertThat(brumeval.downloads().find(document.id(), Optional.empty())).isEmpty();
        assertThat(saintAubin.downloads(letsAll).find(document.id(), Optional.empty()))
                .isEmpty();
    }

    private static Path old(Path file) throws IOException {
        return Files.setLastModifiedTime(
                file, FileTime.from(new SettableClock().instant().minus(Duration.ofDays(1))));
    }

    /** The feature of documents, put on the ground of a commune. */
    private static final class Commune {

        private final World world;
        private final Path folder;
        private final FileStore store;
        private final DocumentRows rows;
        private final StoredDocuments documents;
        private final OrphanSweep sweep;

        Commune(World world, Path folder, DocumentScanner scanner) {
            this.world = world;
            this.folder = folder;
            store = new FileStore(folder);
            rows = new DocumentRows(world.jdbi);
            documents = new StoredDocuments(rows, store, scanner, world.outbox, world.collectivites, world.clock);
            sweep = new OrphanSweep(store, world.collectivites, world.jdbi, world.clock);
            world.handlers.add(new ScanHandler(scanner, store, world.collectivites, world.jdbi));
        }

        Document upload(String name) {
            return world.transaction(() -> {
                Path sent = folder.resolve("sent");
                try (PDDocument pdf = new PDDocument()) {
                    pdf.addPage(new PDPage());
                    pdf.save(sent.toFile());
                }
                return documents.store(new Upload(name, sent, Set.of("application/pdf"), 100_000));
            });
        }

        Document find(Document document) {
            return world.transaction(() -> documents.find(document.id())).orElseThrow();
        }

        Path file(Document document) {
            return file(document.id());
        }

        /** A content that gets no row. */
        Path write() throws IOException {
            UUID id = UUID.randomUUID();
            store.write("brumeval", id, Files.createTempFile(folder, "rolled-back", null));
            return file(id);
        }

        private Path file(UUID id) {
            return folder.resolve("brumeval")
                    .resolve(id.toString().substring(0, 2))
                    .resolve(id.toString());
        }

        Downloads downloads(DocumentGuard... guards) {
            return new Downloads(rows, Cdi.beans(List.of(guards)));
        }
    }

    /** A scanner that says what it is told to, or is down. */
    private static final class Scanner implements DocumentScanner {

        private Scan verdict = Scan.CLEAN;

        @Override
        public Scan initial() {
            return Scan.WAITING;
        }

        @Override
        public Scan scan(InputStream content) throws IOException {
            if (verdict == null) {
                throw new IOException("scanner down");
            }
            return verdict;
        }
    }
}

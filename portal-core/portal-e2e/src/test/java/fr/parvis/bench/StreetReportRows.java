package fr.parvis.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * The rows and the file of a street report, written by nothing but JDBC: the same rows, each durable at the same moment
 * as in the portal. The answers of each page are committed before the next, the file is forced to the disk.
 */
final class StreetReportRows {

    private final DataSource database;
    private final Path documents;
    private final Sample sample;
    private final AtomicInteger numbers = new AtomicInteger();

    private StreetReportRows(DataSource database, Path documents, Sample sample) {
        this.database = database;
        this.documents = documents;
        this.sample = sample;
    }

    /** Rows like those of a report that was submitted through the portal. */
    static StreetReportRows like(String draft, DataSource database, Path documents) throws SQLException {
        return new StreetReportRows(database, documents, Sample.read(draft, database));
    }

    /** Puts clients to work, each with a connection of its own. */
    Outcome run(ClosedLoop load) throws Exception {
        List<Writer> writers = new ArrayList<>();
        try {
            for (int client = 0; client < load.clients(); client++) {
                writers.add(writer());
            }
            return load.run(client -> writers.get(client)::write);
        } finally {
            for (Writer writer : writers) {
                writer.close();
            }
        }
    }

    Writer writer() throws SQLException {
        return new Writer(database.getConnection());
    }

    /** One client. */
    final class Writer implements AutoCloseable {

        private final Connection connection;

        private Writer(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
        }

        /** Writes one report. */
        String write() throws SQLException, IOException {
            UUID draft = UUID.randomUUID();
            UUID document = UUID.randomUUID();
            UUID request = UUID.randomUUID();
            update(
                    "INSERT INTO forms.draft (id, collectivite_id, procedure_id, revision, saved_at, expires_at)"
                            + " VALUES (?, ?, ?, ?, now(), now() + interval '30 days')",
                    draft,
                    Sample.COLLECTIVITE,
                    Sample.PROCEDURE,
                    sample.revision());
            update("INSERT INTO forms.draft_key VALUES (?, ?, ?)", Sample.COLLECTIVITE, draft, sample.hash());
            connection.commit();
            save(draft, sample.problem());
            DurableFile.write(documents.resolve("jdbc"), document, sample.photo());
            update(
                    "INSERT INTO portal.document VALUES (?, ?, 'rue.jpg', 'image/jpeg', ?, ?, 'NOT_SCANNED', now())",
                    document,
                    Sample.COLLECTIVITE,
                    (long) sample.photo().length,
                    sample.hash());
            String place = sample.place(document);
            save(draft, place);
            save(draft, sample.after());
            submit(draft, request, document);
            return draft.toString();
        }

        private void save(UUID draft, String answers) throws SQLException {
            update(
                    "UPDATE forms.draft SET answers = answers || ?::jsonb, saved_at = now() WHERE id = ?",
                    answers,
                    draft);
            connection.commit();
        }

        private void submit(UUID draft, UUID request, UUID document) throws SQLException {
            try (PreparedStatement lock =
                    connection.prepareStatement("SELECT answers::text FROM forms.draft WHERE id = ? FOR UPDATE")) {
                lock.setObject(1, draft);
                try (ResultSet locked = lock.executeQuery()) {
                    locked.next();
                    rows(draft, request, document, locked.getString(1));
                }
            }
            connection.commit();
        }

        private void rows(UUID draft, UUID request, UUID document, String answers) throws SQLException {
            String reference = reference();
            update(
                    "INSERT INTO portal.request (id, collectivite_id, reference, submission_key, secret_sha256, module,"
                            + " procedure_id, procedure_revision, title, service, channel, urgent, sensitive,"
                            + " applicant_name, state, submitted_at, due_at, retention_days)"
                            + " VALUES (?, ?, ?, ?, ?, 'forms', ?, ?, 'Signaler un problème dans la rue',"
                            + " 'espace-public', 'ONLINE', false, false, '', 'SUBMITTED', now(),"
                            + " now() + interval '7 days', 180)",
                    request,
                    Sample.COLLECTIVITE,
                    reference,
                    draft,
                    sample.hash(),
                    Sample.PROCEDURE,
                    sample.revision());
            update(
                    "INSERT INTO portal.attachment VALUES (?, ?, ?, 'RESIDENT', now())",
                    Sample.COLLECTIVITE,
                    request,
                    document);
            update(
                    "INSERT INTO portal.journal (collectivite_id, at, actor_kind, actor, kind, request_id, data)"
                            + " VALUES (?, now(), 'RESIDENT', '', ?, ?, ?::jsonb)",
                    Sample.COLLECTIVITE,
                    sample.journalKind(),
                    request,
                    sample.journalData());
            update(
                    "INSERT INTO forms.submission VALUES (?, ?, ?, ?, ?::jsonb)",
                    Sample.COLLECTIVITE,
                    request,
                    Sample.PROCEDURE,
                    sample.revision(),
                    answers);
            update(
                    "UPDATE forms.draft SET answers = '{}', request_id = ?, reference = ?, follow_path = ? WHERE id = ?",
                    request,
                    reference,
                    "/suivi/" + reference + "/abcdefghijklmnopqrstuvwxyzabcdef",
                    draft);
        }

        private void update(String command, Object... values) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(command)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.executeUpdate();
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** Unique among these, and of the shape that the table asks for. */
    private String reference() {
        String number = "%05X".formatted(numbers.incrementAndGet());
        return "JDB-26-" + number.substring(0, 4) + "-" + number.substring(4);
    }
}

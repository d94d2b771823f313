package fr.parvis.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What a report that went through the portal left in its rows.
 *
 * @param revision revision of the procedure
 * @param document id of its photo
 * @param problem answers of its first page, JSON
 * @param withPhoto answers of its second page, JSON
 * @param after answers of its third page, JSON
 * @param journalKind kind of its entry in the journal
 * @param journalData data of that entry, JSON
 * @param photo its photo
 * @param hash 32 bytes, for every hash
 */
record Sample(
        int revision,
        UUID document,
        String problem,
        String withPhoto,
        String after,
        String journalKind,
        String journalData,
        byte[] photo,
        byte[] hash) {

    static final String COLLECTIVITE = "brumeval";
    static final String PROCEDURE = "signaler-probleme-rue";

    private static final String READ = """
            SELECT s.revision, a.document_id, j.kind, j.data::text AS data, d.sha256,
                jsonb_build_object('categorie', s.answers -> 'categorie', 'danger', s.answers -> 'danger')::text AS problem,
                jsonb_build_object('lieu', s.answers -> 'lieu', 'description', s.answers -> 'description',
                    'photos', s.answers -> 'photos')::text AS place,
                jsonb_build_object('suivi', s.answers -> 'suivi')::text AS after
            FROM forms.draft f JOIN forms.submission s USING (request_id) JOIN portal.attachment a USING (request_id)
                JOIN portal.journal j USING (request_id) JOIN portal.document d ON d.id = a.document_id
            WHERE f.id = ?::uuid
            """;

    static Sample read(String draft, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, draft);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Sample(
                        row.getInt("revision"),
                        row.getObject("document_id", UUID.class),
                        row.getString("problem"),
                        row.getString("place"),
                        row.getString("after"),
                        row.getString("kind"),
                        row.getString("data"),
                        Photo.jpeg(),
                        row.getBytes("sha256"));
            }
        }
    }

    /** The answers of the second page, with another photo. */
    String place(UUID photo) {
        return withPhoto.replace(document.toString(), photo.toString());
    }
}

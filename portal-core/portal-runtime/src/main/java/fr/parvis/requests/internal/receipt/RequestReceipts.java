package fr.parvis.requests.internal.receipt;

import fr.parvis.documents.IssuedDocuments;
import fr.parvis.receipts.Receipt;
import fr.parvis.receipts.Receipts;
import fr.parvis.requests.Attached.Origin;
import fr.parvis.requests.internal.Attachments;
import fr.parvis.requests.internal.Contents;
import fr.parvis.requests.internal.Facts;
import fr.parvis.requests.internal.RequestRows;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.document.Document;
import fr.parvis.spi.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Gives a request its receipt: the one that was made, or a new one. */
@ApplicationScoped
public class RequestReceipts {

    private static final String OF = "SELECT receipt_id FROM portal.request WHERE id = :id AND receipt_id IS NOT NULL";
    private static final String SET = "UPDATE portal.request SET receipt_id = :receipt WHERE id = :id";

    private Receipts receipts;
    private IssuedDocuments issued;
    private Documents documents;
    private Attachments attachments;
    private Contents contents;
    private RequestRows rows;
    private Collectivites collectivites;
    private Jdbi jdbi;

    /** For the container's proxy. */
    protected RequestReceipts() {}

    @Inject
    public RequestReceipts(
            Receipts receipts,
            IssuedDocuments issued,
            Documents documents,
            Attachments attachments,
            Contents contents,
            RequestRows rows,
            Collectivites collectivites,
            Jdbi jdbi) {
        this.receipts = receipts;
        this.issued = issued;
        this.documents = documents;
        this.attachments = attachments;
        this.contents = contents;
        this.rows = rows;
        this.collectivites = collectivites;
        this.jdbi = jdbi;
    }

    /** The receipt. The row is locked first: the page and the e-mail that ask at once get the same one. */
    @Transactional
    public Document of(UUID request) {
        Facts facts = rows.lock(request).orElseThrow().facts();
        return made(request).flatMap(documents::find).orElseGet(() -> make(facts));
    }

    private Optional<UUID> made(UUID request) {
        return jdbi.withHandle(handle ->
                handle.createQuery(OF).bind("id", request).mapTo(UUID.class).findOne());
    }

    private Document make(Facts facts) {
        Receipt receipt = receipt(facts);
        Document document = issued.store(receipts.fileName(receipt), Receipts.MEDIA_TYPE, receipts.print(receipt));
        attachments.add(facts.id(), Origin.ISSUED, List.of(document.id()));
        jdbi.useHandle(handle -> handle.createUpdate(SET)
                .bind("receipt", document.id())
                .bind("id", facts.id())
                .execute());
        return document;
    }

    private Receipt receipt(Facts facts) {
        return new Receipt(
                collectivites.current(),
                facts.service(),
                facts.reference(),
                facts.title(),
                facts.applicantName(),
                facts.submittedAt(),
                rows.find(facts.id()).flatMap(request -> request.progress().dueAt()),
                contents.silence(facts),
                facts.sensitive() ? Optional.empty() : Optional.of(contents.sections(facts)));
    }
}

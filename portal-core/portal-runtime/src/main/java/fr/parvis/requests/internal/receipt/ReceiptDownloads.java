package fr.parvis.requests.internal.receipt;

import fr.parvis.requests.follow.FollowKey;
import fr.parvis.requests.internal.Request;
import fr.parvis.requests.internal.follow.FollowAccess;
import fr.parvis.spi.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Gives residents the receipt of their request. */
@ApplicationScoped
public class ReceiptDownloads {

    private FollowAccess access;
    private RequestReceipts receipts;

    /** For the container's proxy. */
    protected ReceiptDownloads() {}

    @Inject
    public ReceiptDownloads(FollowAccess access, RequestReceipts receipts) {
        this.access = access;
        this.receipts = receipts;
    }

    /** The receipt of the request that the key opens. */
    @Transactional
    public Optional<Document> find(FollowKey key) {
        return access.open(key).map(Request::id).map(receipts::of);
    }
}

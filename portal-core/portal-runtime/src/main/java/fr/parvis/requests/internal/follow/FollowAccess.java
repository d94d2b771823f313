package fr.parvis.requests.internal.follow;

import fr.parvis.requests.follow.FollowKey;
import fr.parvis.requests.internal.Facts;
import fr.parvis.requests.internal.Request;
import fr.parvis.requests.internal.RequestRows;
import fr.parvis.requests.internal.submit.ReferenceNumber;
import fr.parvis.spi.person.CurrentResident;
import fr.parvis.spi.person.Resident;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Which request a resident's key opens. Guessing is hopeless (a secret has 192 bits), so nothing is counted here; each
 * refusal is logged, for a reverse proxy or an administrator to act on.
 */
@ApplicationScoped
public class FollowAccess {

    private static final Logger LOG = System.getLogger(FollowAccess.class.getName());

    private RequestRows rows;
    private CurrentResident residents;
    private MailPass mailPass;

    /** For the container's proxy. */
    protected FollowAccess() {}

    @Inject
    public FollowAccess(RequestRows rows, CurrentResident residents, MailPass mailPass) {
        this.rows = rows;
        this.residents = residents;
        this.mailPass = mailPass;
    }

    /** The request, if the key opens it. */
    public Optional<Request> open(FollowKey key) {
        Optional<ReferenceNumber> number = ReferenceNumber.parse(key.reference());
        Optional<Request> opened =
                number.map(ReferenceNumber::value).flatMap(rows::find).filter(request -> opens(key, request.facts()));
        if (opened.isEmpty()) {
            String kind = key instanceof FollowKey.Link ? "link" : "owner";
            LOG.log(
                    Level.WARNING,
                    "Refused to show request {0} by {1}",
                    number.map(ReferenceNumber::value).orElse("(malformed)"),
                    kind);
        }
        return opened;
    }

    private boolean opens(FollowKey key, Facts request) {
        if (key instanceof FollowKey.Link link) {
            return MailPass.looksLikeOne(link.token())
                    ? mailPass.opens(request, link.token())
                    : new FollowSecret(link.token()).matches(request.secretSha256());
        }
        return request.residentId().isPresent()
                && residents.get().map(Resident::id).equals(request.residentId());
    }
}

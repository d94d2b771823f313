package fr.parvis.it.sample;

import fr.parvis.spi.request.Applicant;
import fr.parvis.spi.request.Channel;
import fr.parvis.spi.request.NewRequest;
import fr.parvis.spi.request.Requests;
import fr.parvis.spi.request.SubmittedRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Submits requests, and sometimes thinks better of it. */
@ApplicationScoped
public class SampleRequests {

    private Requests requests;

    /** For the container's proxy. */
    protected SampleRequests() {}

    @Inject
    public SampleRequests(Requests requests) {
        this.requests = requests;
    }

    @Transactional
    public SubmittedRequest submit(UUID submissionKey, String email) {
        return requests.submit(new NewRequest(
                submissionKey,
                SampleModule.ID,
                "exemple",
                1,
                "Demander un exemple",
                "etat-civil",
                new Applicant(Optional.empty(), "Camille Martin", Optional.of(email)),
                Channel.ONLINE,
                false,
                false,
                Optional.empty(),
                30,
                List.of()));
    }

    @Transactional
    public void submitAndFail(UUID submissionKey, String email) {
        submit(submissionKey, email);
        throw new IllegalStateException("after the request was submitted");
    }
}

package fr.parvis.modules.feedback.answer;

import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Answers of the current collectivité, kept at each step. */
@ApplicationScoped
public class Answers {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;
    private Secrets secrets;
    private Suspicion suspicion;

    /** For the container's proxy. */
    protected Answers() {}

    @Inject
    public Answers(Jdbi jdbi, Collectivites collectivites, Clock clock, Secrets secrets, Suspicion suspicion) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
        this.secrets = secrets;
        this.suspicion = suspicion;
    }

    /** Keeps the first step. Empty when this request was answered for already. */
    @Transactional
    public Optional<Token> begin(First first, Sender sender) {
        byte[] address = secrets.hide(sender.address());
        Optional<Apart> apart = suspicion.of(first, sender, address);
        Token token = Token.draw();
        return jdbi.withHandle(handle -> {
            UUID id = UUID.randomUUID();
            boolean kept = insert(handle, id, first, token, address, apart);
            if (kept) {
                markStale(handle, id);
            }
            return kept ? Optional.of(token) : Optional.<Token>empty();
        });
    }

    private boolean insert(Handle handle, UUID id, First first, Token token, byte[] address, Optional<Apart> apart) {
        Subject subject = first.subject();
        Instant now = clock.instant();
        return handle.createUpdate("""
                        INSERT INTO feedback.answer (id, collectivite_id, moment, procedure_id, revision, page_path, form_page, service,
                            channel, given_at, day, token_sha256, request_mark, satisfaction, helpful, reason, apart, address_hash)
                        VALUES (:id, :collectivite, :moment, :procedure, :revision, :page, :formPage, :service, :way, :now, :day, :token,
                            :mark, :satisfaction, :helpful, :reason, :apart, :address)
                        ON CONFLICT (collectivite_id, request_mark) DO NOTHING
                        """)
                        .bind("id", id)
                        .bind("collectivite", collectivites.current().id())
                        .bind("moment", subject.moment().name())
                        .bind("procedure", subject.procedureId())
                        .bind("revision", subject.revision())
                        .bind("page", subject.pagePath())
                        .bind("formPage", subject.formPage())
                        .bind("service", subject.service())
                        .bind("way", first.way().name())
                        .bind("now", now)
                        .bind("day", LocalDate.ofInstant(now, PARIS))
                        .bind("token", token.sha256())
                        .bind("mark", subject.requestMark().orElse(null))
                        .bind("satisfaction", first.satisfaction().map(Enum::name))
                        .bind("helpful", first.helpful())
                        .bind("reason", first.reason().map(Enum::name))
                        .bind("apart", apart.map(Enum::name))
                        .bind("address", address)
                        .execute()
                > 0;
    }

    /** The answer that goes on, if its last step is still to come. */
    @Transactional
    public Optional<OpenAnswer> find(Token token) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM feedback.answer WHERE token_sha256 = :token AND NOT finished")
                .bind("token", token.sha256())
                .map((row, context) -> new OpenAnswer(
                        row.getObject("id", UUID.class),
                        Moment.valueOf(row.getString("moment")),
                        Optional.ofNullable(row.getString("procedure_id")),
                        Optional.ofNullable(row.getString("page_path")),
                        Way.valueOf(row.getString("channel")),
                        row.getInt("step")))
                .findOne());
    }

    /** Whether this request, or this appointment, was answered for. */
    @Transactional
    public boolean isAnswered(byte[] requestMark) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT FROM feedback.answer WHERE request_mark = :mark)")
                        .bind("mark", requestMark)
                        .mapTo(boolean.class)
                        .one());
    }

    /** Where help was looked for, as far as it was said. */
    @Transactional
    public List<Contact> contacts(OpenAnswer answer) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT channel, reached, quality FROM feedback.contact WHERE answer_id = :id")
                .bind("id", answer.id())
                .map((row, context) -> new Contact(
                        HelpChannel.valueOf(row.getString("channel")),
                        Optional.ofNullable(row.getObject("reached", Boolean.class)),
                        Optional.ofNullable(row.getObject("quality", Integer.class))))
                .list());
    }

    /** Keeps where to write to the resident, who wishes an answer. It is erased when the answer is a year old. */
    @Transactional
    public void keepWish(OpenAnswer answer, String email) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO feedback.reply_wish VALUES (:collectivite, :id, :email, :now)
                        ON CONFLICT (collectivite_id, answer_id) DO UPDATE SET email = :email
                        """)
                .bind("collectivite", collectivites.current().id())
                .bind("id", answer.id())
                .bind("email", email)
                .bind("now", clock.instant())
                .execute());
    }

    /** Keeps how clear the information was, from 1 to 5; empty when the resident leaves it out. */
    @Transactional
    public void keepClarity(OpenAnswer answer, Optional<Integer> clarity) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("UPDATE feedback.answer SET comprehension = :clarity, step = 2 WHERE id = :id")
                    .bind("clarity", clarity)
                    .bind("id", answer.id())
                    .execute();
            markStale(handle, answer.id());
        });
    }

    /** Keeps where help was looked for; instead of what was said before, so that going back changes it. */
    @Transactional
    public void keepContacts(OpenAnswer answer, List<Contact> contacts) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM feedback.contact WHERE answer_id = :id")
                    .bind("id", answer.id())
                    .execute();
            contacts.forEach(contact -> handle.createUpdate(
                            "INSERT INTO feedback.contact VALUES (:collectivite, :id, :channel, :reached, :quality)")
                    .bind("collectivite", collectivites.current().id())
                    .bind("id", answer.id())
                    .bind("channel", contact.channel().name())
                    .bind("reached", contact.reached())
                    .bind("quality", contact.quality())
                    .execute());
            handle.createUpdate("UPDATE feedback.answer SET step = 3 WHERE id = :id")
                    .bind("id", answer.id())
                    .execute();
            markStale(handle, answer.id());
        });
    }

    /** The last step was given, or left out: nobody can add to the answer any more. */
    @Transactional
    public void finish(OpenAnswer answer) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE feedback.answer SET finished = true, token_sha256 = NULL, step = 4 WHERE id = :id")
                .bind("id", answer.id())
                .execute());
    }

    /** Counts again what was set apart for a reason about a procedure since then: an agent judges that it was not false. */
    @Transactional
    public void takeBack(String procedureId, Apart reason, Instant since) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        WITH back AS (
                            UPDATE feedback.answer SET apart = NULL
                            WHERE procedure_id = :procedure AND apart = :reason AND given_at >= :since
                            RETURNING collectivite_id, procedure_id, day)
                        INSERT INTO feedback.stale_count (collectivite_id, procedure_id, day) SELECT DISTINCT * FROM back
                        """)
                .bind("procedure", procedureId)
                .bind("reason", reason.name())
                .bind("since", since)
                .execute());
    }

    private static void markStale(Handle handle, UUID answer) {
        handle.createUpdate("""
                        INSERT INTO feedback.stale_count (collectivite_id, procedure_id, day)
                        SELECT collectivite_id, procedure_id, day FROM feedback.answer WHERE id = :id AND procedure_id IS NOT NULL
                        """).bind("id", answer).execute();
    }
}

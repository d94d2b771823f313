package fr.parvis.world;

import fr.parvis.documents.internal.DocumentPorts;
import fr.parvis.documents.internal.DocumentRows;
import fr.parvis.documents.internal.StoredDocuments;
import fr.parvis.notifications.internal.OutboxMailer;
import fr.parvis.receipts.internal.PdfReceipts;
import fr.parvis.requests.desk.Correspondence;
import fr.parvis.requests.desk.Decisions;
import fr.parvis.requests.desk.Handling;
import fr.parvis.requests.desk.RequestFiles;
import fr.parvis.requests.follow.Follow;
import fr.parvis.requests.follow.ResidentActs;
import fr.parvis.requests.inbox.Inbox;
import fr.parvis.requests.internal.Attachments;
import fr.parvis.requests.internal.Changes;
import fr.parvis.requests.internal.Contents;
import fr.parvis.requests.internal.Messages;
import fr.parvis.requests.internal.Questions;
import fr.parvis.requests.internal.RequestDocumentGuard;
import fr.parvis.requests.internal.RequestJournal;
import fr.parvis.requests.internal.RequestRows;
import fr.parvis.requests.internal.desk.AgentCorrespondence;
import fr.parvis.requests.internal.desk.AgentDecisions;
import fr.parvis.requests.internal.desk.AgentFiles;
import fr.parvis.requests.internal.desk.AgentHandling;
import fr.parvis.requests.internal.desk.AgentRows;
import fr.parvis.requests.internal.desk.CurrentAgent;
import fr.parvis.requests.internal.desk.DeskChanges;
import fr.parvis.requests.internal.desk.Notes;
import fr.parvis.requests.internal.follow.FollowAccess;
import fr.parvis.requests.internal.follow.FollowedList;
import fr.parvis.requests.internal.follow.MailPass;
import fr.parvis.requests.internal.follow.ResidentChanges;
import fr.parvis.requests.internal.follow.ResidentFollow;
import fr.parvis.requests.internal.inbox.AgentInbox;
import fr.parvis.requests.internal.notice.NoticeHandler;
import fr.parvis.requests.internal.notice.NoticeMails;
import fr.parvis.requests.internal.notice.Notices;
import fr.parvis.requests.internal.receipt.RequestReceipts;
import fr.parvis.requests.internal.submit.NewRequestRows;
import fr.parvis.requests.internal.submit.RequestSubmission;
import fr.parvis.spi.request.Applicant;
import fr.parvis.spi.request.Channel;
import fr.parvis.spi.request.NewRequest;
import fr.parvis.spi.request.Requests;
import fr.parvis.spi.request.SubmittedRequest;
import fr.parvis.themes.Themes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests, put on the ground of a world. */
public final class RequestsWorld {

    public final World ground;
    public final StoredDocuments documents;
    public final Requests requests;
    public final Follow follow;
    public final ResidentActs residentActs;
    public final Inbox inbox;
    public final RequestFiles files;
    public final Handling handling;
    public final Correspondence correspondence;
    public final Decisions decisions;
    public final RequestDocumentGuard guard;

    public RequestsWorld(World ground) {
        this.ground = ground;
        var jdbi = ground.jdbi;
        var clock = ground.clock;
        var ports = new DocumentPorts();
        documents = new StoredDocuments(
                new DocumentRows(jdbi),
                ports.store(ground.settings),
                ports.scanner(ground.settings),
                ground.outbox,
                ground.collectivites,
                clock);
        var rows = new RequestRows(jdbi);
        var journal = new RequestJournal(ground.journal);
        var contents = new Contents(Cdi.beans(List.of(new CivilRecords())));
        var messages = new Messages(jdbi, clock);
        var questions = new Questions(jdbi, clock);
        var attachments = new Attachments(jdbi, documents, clock);
        var changes = new Changes(rows, journal, new Notices(ground.outbox), Cdi.noting(ground.events));
        var pass = new MailPass(ground.settings, clock);
        var access = new FollowAccess(rows, ground.residents, pass);
        var agents = new CurrentAgent(ground.people, ground.collectivites);
        var desk = new DeskChanges(agents, changes);
        var agentRows = new AgentRows(jdbi, clock);
        var notes = new Notes(jdbi, clock);
        var receipts = new RequestReceipts(
                new PdfReceipts(ProductTexts.shipped(), new Themes(), new FixedLogos()),
                documents,
                documents,
                attachments,
                contents,
                rows,
                ground.collectivites,
                jdbi);
        ground.handlers.add(new NoticeHandler(
                rows,
                new NoticeMails(ProductTexts.shipped(), pass, receipts, occasion -> List.of()),
                new OutboxMailer(ground.outbox)));
        requests = new RequestSubmission(
                new NewRequestRows(jdbi),
                rows,
                attachments,
                questions,
                changes,
                access,
                Cdi.noting(ground.events),
                ground.collectivites,
                clock);
        follow = new ResidentFollow(
                access,
                new FollowedList(jdbi, clock),
                ground.residents,
                contents,
                messages,
                questions,
                attachments,
                journal,
                clock);
        residentActs = new ResidentChanges(access, changes, messages, attachments, clock);
        inbox = new AgentInbox(agents, agentRows, jdbi, clock);
        files = new AgentFiles(agents, rows, contents, attachments, messages, notes, questions, journal, clock);
        handling = new AgentHandling(desk, agents, agentRows, rows);
        correspondence = new AgentCorrespondence(desk, messages, notes, questions, rows, contents);
        decisions = new AgentDecisions(desk, clock);
        guard = new RequestDocumentGuard(attachments, rows, agents, access);
    }

    /** Someone without an account submits. */
    public SubmittedRequest submitted() {
        return submit(civilRecord(Optional.empty(), List.of()));
    }

    /** The signed-in resident submits. */
    public SubmittedRequest submittedByResident() {
        var resident = ground.transaction(() -> ground.residents.get().orElseThrow());
        return submit(civilRecord(Optional.of(resident.id()), List.of()));
    }

    public SubmittedRequest submit(NewRequest request) {
        return ground.transaction(() -> requests.submit(request));
    }

    /** A copy of a certificate, asked for by Léa. */
    public NewRequest civilRecord(Optional<UUID> resident, List<UUID> attached) {
        return new NewRequest(
                UUID.randomUUID(),
                CivilRecords.ID,
                "acte-etat-civil",
                1,
                "Copie d’un acte d’état civil",
                "etat-civil",
                new Applicant(resident, "Léa Martin", Optional.of("lea@example.org")),
                Channel.ONLINE,
                false,
                false,
                Optional.of(ground.clock.instant().plus(Duration.ofDays(3))),
                365,
                attached);
    }

    /** Something that must stay out of e-mails. */
    public NewRequest holidayWatch() {
        return new NewRequest(
                UUID.randomUUID(),
                CivilRecords.ID,
                "tranquillite-vacances",
                1,
                "Opération tranquillité vacances",
                "police-municipale",
                new Applicant(Optional.empty(), "Paul Petit", Optional.of("paul@example.org")),
                Channel.ONLINE,
                false,
                true,
                Optional.empty(),
                7,
                List.of());
    }
}

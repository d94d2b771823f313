package fr.parvis.requests.web.resident;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.requests.follow.FollowKey.Link;
import fr.parvis.requests.follow.FollowedRequest;
import fr.parvis.spi.request.RequestState;
import fr.parvis.spi.request.SubmittedRequest;
import fr.parvis.testkit.DatabaseExtension;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.web.page.Display;
import fr.parvis.web.page.FieldError;
import fr.parvis.web.page.Language;
import fr.parvis.web.page.PageTexts;
import fr.parvis.world.FakeExchange;
import fr.parvis.world.ProductTexts;
import fr.parvis.world.RequestsWorld;
import fr.parvis.world.SentPart;
import fr.parvis.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(DatabaseExtension.class)
class FollowFormsTest {

    private final TestDatabase database;
    private final FakeExchange exchange = new FakeExchange();
    private RequestsWorld brumeval;
    private Link link;

    @TempDir
    private Path documents;

    FollowFormsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void submit() {
        brumeval = new RequestsWorld(World.brumeval(database, documents));
        SubmittedRequest submitted = brumeval.submitted();
        link = new Link(submitted.reference(), submitted.followPath().replaceAll(".*/", ""));
    }

    @Test
    void aMessageReachesTheService() {
        type("ecrire", "  Bonjour,\r\noù en est-on ?  ");

        assertThat(send(forms())).contains("messageSent");
        assertThat(request().messages())
                .singleElement()
                .satisfies(message -> assertThat(message.body()).isEqualTo("Bonjour,\noù en est-on ?"));
    }

    @Test
    void theButtonPressedTwiceSendsOneMessage() {
        type("ecrire", "Bonjour");
        var forms = forms();
        exchange.parameters.put("envoi", forms.getSubmission().toString());

        assertThat(send(forms)).contains("messageSent");
        assertThat(send(forms())).contains("messageSent");
        assertThat(request().messages()).hasSize(1);
    }

    @Test
    void anEmptyMessageIsRefusedBesideItsField() {
        type("ecrire", "   ");
        var forms = forms();

        assertThat(send(forms)).isEmpty();
        assertThat(forms.error("message")).isEqualTo("Écrivez votre message.");
        assertThat(request().messages()).isEmpty();
    }

    @Test
    void aRefusedFileKeepsTheMessageInTheForm() {
        type("ecrire", "Voici le document");
        exchange.files = List.of(
                new SentPart("fichiers-message", "vide.pdf", ""),
                new SentPart("fichiers-message", "abîmé.pdf", SentPart.DAMAGED_PDF),
                new SentPart("fichiers-message", "lettre.docx", "Bonjour"));
        var forms = forms();

        assertThat(send(forms)).isEmpty();
        assertThat(forms.getText()).isEqualTo("Voici le document");
        assertThat(forms.getErrors()).extracting(FieldError::target).containsExactly("fichiers-message");
        assertThat(forms.error("fichiers-message"))
                .contains("« vide.pdf » est vide", "« abîmé.pdf » est abîmé", "« lettre.docx » n’est pas d’un type");
        assertThat(request().messages()).isEmpty();
        assertThat(request().attachments()).isEmpty();
    }

    @Test
    void documentsAreAskedForWhenNoneIsChosen() {
        type("joindre", "");
        var forms = forms();

        assertThat(send(forms)).isEmpty();
        assertThat(forms.error("fichiers")).isEqualTo("Choisissez au moins un fichier.");
    }

    @Test
    void withdrawingTwiceIsWithdrawing() {
        type("annuler", "");

        assertThat(send(forms())).contains("withdrawn");
        assertThat(send(forms())).contains("withdrawn");
        assertThat(request().state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void aMessageThatComesTooLateIsGivenBack() {
        type("annuler", "");
        send(forms());
        type("ecrire", "Encore un mot");
        var forms = forms();

        assertThat(send(forms)).isEmpty();
        assertThat(forms.isTooLate()).isTrue();
        assertThat(forms.getText()).isEqualTo("Encore un mot");
        assertThat(forms.error("etat")).startsWith("Cette demande vient de se terminer");
    }

    private void type(String act, String message) {
        exchange.parameters.put("acte", act);
        exchange.parameters.put("message", message);
    }

    private FollowForms forms() {
        var french = new Language(null, null) {
            @Override
            public Locale getLocale() {
                return Locale.FRENCH;
            }
        };
        var display = new Display(french);
        var words = new RequestWords(new PageTexts(ProductTexts.shipped(), french), display);
        return new FollowForms(
                exchange, brumeval.residentActs, new SentFiles(exchange, brumeval.documents, words, display), words);
    }

    private Optional<String> send(FollowForms forms) {
        var seen = request();
        return brumeval.ground.transaction(() -> forms.send(link, seen));
    }

    private FollowedRequest request() {
        return brumeval.ground.transaction(() -> brumeval.follow.open(link).orElseThrow());
    }
}

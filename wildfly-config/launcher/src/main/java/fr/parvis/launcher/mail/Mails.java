package fr.parvis.launcher.mail;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The mails received, each once however many people it was sent to, newest first. */
final class Mails {

    private final GreenMail server;

    Mails(GreenMail server) {
        this.server = server;
    }

    List<Mail> newestFirst() {
        var byId = new LinkedHashMap<String, Mail>();
        Arrays.stream(server.getReceivedMessages()).map(Mails::read).forEach(mail -> byId.putIfAbsent(mail.id(), mail));
        var mails = new ArrayList<>(byId.values());
        Collections.reverse(mails);
        return mails;
    }

    Optional<Mail> find(String id) {
        return newestFirst().stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    private static Mail read(MimeMessage message) {
        try {
            return Mail.read(message);
        } catch (MessagingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

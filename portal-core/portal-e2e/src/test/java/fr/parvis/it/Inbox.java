package fr.parvis.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What the mail server received, asked by IMAP. */
@ApplicationScoped
public class Inbox {

    private static final int PORT = Integer.parseInt(System.getenv("CONTAINER_IMAP_PORT"));

    /** Subjects of the mails to an address; none when the server never heard of it. */
    public List<String> subjects(String address) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            // The server opens an account with the first mail, its password is its name.
            store.connect("localhost", PORT, address, address);
            try (Folder folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_ONLY);
                for (Message message : folder.getMessages()) {
                    subjects.add(message.getSubject());
                }
            }
        } catch (AuthenticationFailedException unknown) {
            return List.of();
        }
        return subjects;
    }
}

package fr.parvis.notifications.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.mail.Session;

/** Makes the server's mail session injectable. */
@ApplicationScoped
public class MailSession {

    @Resource(lookup = "java:jboss/mail/Parvis")
    private Session session;

    @Produces
    public Session session() {
        return session;
    }
}

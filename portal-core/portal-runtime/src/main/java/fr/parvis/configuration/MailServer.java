package fr.parvis.configuration;

import java.util.Optional;

/**
 * The server that takes the portal's e-mails.
 *
 * @param host its name
 * @param port its port
 * @param user account, if it wants one
 * @param password password of the account
 * @param from address that e-mails come from
 */
public record MailServer(String host, int port, Optional<String> user, Optional<Secret> password, String from) {}

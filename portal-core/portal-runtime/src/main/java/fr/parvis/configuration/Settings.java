package fr.parvis.configuration;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings of the installation, read once from the environment. Inject it.
 *
 * @param collectivites folder with one folder per collectivité
 * @param documents folder where files are stored
 * @param databaseRole database role that the portal works as
 * @param secret signs tokens
 * @param mail server that takes e-mails
 * @param residents realm of residents
 * @param agents realm of agents
 * @param scanner virus scanner speaking the protocol of clamd, if any
 * @param modules folder of the modules that were added to the portal, if any
 * @param maxRequestBytes largest form that is read, its files included, in bytes
 * @param sms operator that takes text messages, if any
 */
public record Settings(
        Path collectivites,
        Path documents,
        String databaseRole,
        Secret secret,
        MailServer mail,
        IdentityRealm residents,
        IdentityRealm agents,
        Optional<InetSocketAddress> scanner,
        Optional<Path> modules,
        long maxRequestBytes,
        Optional<SmsOperator> sms) {}

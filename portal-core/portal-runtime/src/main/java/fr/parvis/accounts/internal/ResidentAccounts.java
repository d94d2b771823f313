package fr.parvis.accounts.internal;

import fr.parvis.accounts.CurrentIdentity;
import fr.parvis.accounts.SignedIn;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.person.CurrentResident;
import fr.parvis.spi.person.Resident;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The rows of residents: made at the first visit of a person to a collectivité, brought up to date at each sign-in. */
@ApplicationScoped
public class ResidentAccounts implements CurrentResident {

    /** An identity that changes at the source (a name, an e-mail) is taken over; an unchanged one costs a read. */
    private static final String UPSERT = """
            INSERT INTO portal.resident AS known (id, collectivite_id, issuer, subject, identity_provider, given_names,
                family_name, usage_name, birth_date, birth_place, birth_country, gender, email, first_seen_at, last_seen_at)
            VALUES (:id, :collectivite, :issuer, :subject, :identityProvider, :givenNames,
                :familyName, :usageName, :birthDate, :birthPlace, :birthCountry, :gender, :email, :now, :now)
            ON CONFLICT (collectivite_id, issuer, subject) DO UPDATE SET
                identity_provider = excluded.identity_provider, given_names = excluded.given_names,
                family_name = excluded.family_name, usage_name = excluded.usage_name, birth_date = excluded.birth_date,
                birth_place = excluded.birth_place, birth_country = excluded.birth_country, gender = excluded.gender,
                email = excluded.email, last_seen_at = excluded.last_seen_at
            WHERE known.last_seen_at < excluded.last_seen_at - interval '10 minutes'
                OR (known.identity_provider, known.given_names, known.family_name, known.usage_name, known.birth_date,
                    known.birth_place, known.birth_country, known.gender, known.email)
                IS DISTINCT FROM (excluded.identity_provider, excluded.given_names, excluded.family_name,
                    excluded.usage_name, excluded.birth_date, excluded.birth_place, excluded.birth_country,
                    excluded.gender, excluded.email)
            """;

    private static final String FIND = """
            SELECT id, given_names, family_name, usage_name, birth_date, birth_place, birth_country, email, identity_provider
            FROM portal.resident WHERE issuer = :issuer AND subject = :subject
            """;

    private CurrentIdentity identity;
    private Collectivites collectivites;
    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected ResidentAccounts() {}

    @Inject
    public ResidentAccounts(CurrentIdentity identity, Collectivites collectivites, Jdbi jdbi, Clock clock) {
        this.identity = identity;
        this.collectivites = collectivites;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Resident> get() {
        return identity.resident().map(this::account);
    }

    private Resident account(SignedIn person) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate(UPSERT)
                    .bind("id", UUID.randomUUID())
                    .bind("collectivite", collectivites.current().id())
                    .bind("issuer", person.realm().name())
                    .bind("subject", person.subject())
                    .bind("identityProvider", person.identityProvider())
                    .bind("givenNames", person.givenNames())
                    .bind("familyName", person.familyName())
                    .bind("usageName", person.usageName())
                    .bind("birthDate", person.birthDate())
                    .bind("birthPlace", person.birthPlace())
                    .bind("birthCountry", person.birthCountry())
                    .bind("gender", person.gender())
                    .bind("email", person.email())
                    .bind("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                    .execute();
            return handle.createQuery(FIND)
                    .bind("issuer", person.realm().name())
                    .bind("subject", person.subject())
                    .map(ResidentAccounts::resident)
                    .one();
        });
    }

    private static Resident resident(ResultSet row, StatementContext context) throws SQLException {
        return new Resident(
                row.getObject("id", UUID.class),
                row.getString("given_names"),
                row.getString("family_name"),
                Optional.ofNullable(row.getString("usage_name")),
                Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                Optional.ofNullable(row.getString("birth_place")),
                Optional.ofNullable(row.getString("birth_country")),
                Optional.ofNullable(row.getString("email")),
                SignedIn.FRANCECONNECT.equals(row.getString("identity_provider")));
    }
}

package fr.parvis.database.internal;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;
import org.jdbi.v3.jackson2.Jackson2Config;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.postgres.PostgresPlugin;

/** Makes the JTA datasource and Jdbi injectable. */
@ApplicationScoped
public class DatabaseProducer {

    @Resource(lookup = "java:jboss/datasources/ParvisDS")
    private DataSource dataSource;

    private Jdbi jdbi;

    @Produces
    public DataSource dataSource() {
        return dataSource;
    }

    @Produces
    public synchronized Jdbi jdbi() {
        if (jdbi == null) {
            // The container begins and ends transactions, never Jdbi.
            jdbi = configured(Jdbi.create(dataSource)).setTransactionHandler(new CMTTransactionHandler());
        }
        return jdbi;
    }

    /** The plugins and mappings that all features and modules rely on. */
    public static Jdbi configured(Jdbi jdbi) {
        jdbi.installPlugin(new PostgresPlugin()).installPlugin(new Jackson2Plugin());
        jdbi.getConfig(Jackson2Config.class)
                .setMapper(JsonMapper.builder()
                        .addModule(new Jdk8Module())
                        .addModule(new JavaTimeModule())
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build());
        return jdbi;
    }
}

package caseclock.command.intake.upload;

import caseclock.command.casefile.CaseIds;
import caseclock.command.intake.spool.Receiver;
import caseclock.command.intake.spool.Spool;
import caseclock.command.recording.CaseRecorder;
import caseclock.command.recording.RecordingMeters;
import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.common.IdentifierFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Puts the taking in and reading of files together. */
@Configuration(proxyBeanMethods = false)
@Import(UploadController.class)
public class IntakeConfiguration {

    private static final int FORM_FIELDS_IN_MEMORY = 64 << 10;

    @Bean
    Spool spool(@Qualifier("commandDatabase") JdbcClient database) {
        return new Spool(database);
    }

    @Bean
    Receiver receiver(
            Spool spool,
            CaseRecorder recorder,
            @Qualifier("commandDataSource") DataSource database,
            Clock clock,
            @Value("${caseclock.upload.most-megabytes:512}") long mostMegabytes) {
        return new Receiver(
                spool,
                recorder,
                database,
                clock,
                () -> UUID.fromString(IdentifierFactory.getInstance().generateIdentifier()),
                FileKinds::of,
                mostMegabytes << 20);
    }

    @Bean
    UploadRun.Parts uploadRunParts(
            Spool spool,
            CaseRecorder recorder,
            CaseIds caseIds,
            RecordingMeters meters,
            @Qualifier("commandDatabase") JdbcClient database,
            Clock clock,
            @Value("${caseclock.councils:}") String councils,
            @Value("${caseclock.upload.believed-from-percent:90}") int believedFromPercent) {
        var sources = new Sources(database);
        return new UploadRun.Parts(
                spool,
                new FileKinds(listed(councils), sources::onlyCouncil, caseIds),
                new KnownCases(database),
                new UploadStream(database),
                sources,
                new PlannedEvents(database),
                new RejectedRows(database, spool, clock),
                recorder,
                meters,
                clock,
                believedFromPercent);
    }

    @Bean
    Confirmations confirmations(UploadRun.Parts uploadRunParts) {
        return new Confirmations(uploadRunParts);
    }

    @Bean
    UploadWorker uploadWorker(
            @Qualifier("commandDataSource") DataSource database,
            UploadRun.Parts uploadRunParts,
            Confirmations confirmations) {
        return new UploadWorker(database, uploadRunParts, confirmations);
    }

    private static Set<String> listed(String councils) {
        return Arrays.stream(councils.split(","))
                .map(String::strip)
                .filter(council -> !council.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Lazy, so that a file is read from the network by whoever takes it in, and not first into a temporary file. */
    @Bean
    MultipartResolver multipartResolver() {
        var resolver = new StandardServletMultipartResolver();
        resolver.setResolveLazily(true);
        return resolver;
    }

    /** For a form that was read as a whole after all. */
    @Bean
    MultipartConfigElement multipartConfiguration(@Value("${caseclock.upload.most-megabytes:512}") long mostMegabytes) {
        long most = (mostMegabytes + 1) << 20;
        return new MultipartConfigElement("", most, most, FORM_FIELDS_IN_MEMORY);
    }
}

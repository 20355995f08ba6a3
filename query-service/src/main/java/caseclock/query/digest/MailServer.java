package caseclock.query.digest;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * The council's own mail server, which every digest is handed to.
 *
 * @param from whom the messages are from
 */
public record MailServer(JavaMailSenderImpl sender, String from) {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 20_000;

    /** A name and a password, where the server asks for them. */
    public record Login(String user, String password) {}

    /** @param encrypted whether the server must take the message through TLS */
    public static MailServer at(String host, int port, Optional<Login> login, boolean encrypted, String from) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        login.ifPresent(given -> {
            sender.setUsername(given.user());
            sender.setPassword(given.password());
        });
        sender.setJavaMailProperties(properties(login.isPresent(), encrypted));
        return new MailServer(sender, from);
    }

    private static Properties properties(boolean login, boolean encrypted) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(login));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(encrypted));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(encrypted));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", String.valueOf(CONNECT_MILLIS));
        properties.setProperty("mail.smtp.timeout", String.valueOf(ANSWER_MILLIS));
        properties.setProperty("mail.smtp.writetimeout", String.valueOf(ANSWER_MILLIS));
        return properties;
    }

    /** @throws org.springframework.mail.MailException if the server did not take it */
    void send(Digest digest, DigestWords words, String to) {
        sender.send(message(digest, words, to));
    }

    private MimeMessage message(Digest digest, DigestWords words, String to) {
        try {
            var message = sender.createMimeMessage();
            var parts = new MimeMessageHelper(message, true, "UTF-8");
            parts.setFrom(from);
            parts.setTo(to);
            parts.setSubject(words.subject(digest));
            parts.setText(words.text(digest), words.html(digest));
            parts.setSentDate(Date.from(digest.knownAt()));
            message.setHeader("Message-ID", digest.messageId(from.substring(from.indexOf('@') + 1)));
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException broken) {
            throw new MailParseException(broken);
        }
    }
}

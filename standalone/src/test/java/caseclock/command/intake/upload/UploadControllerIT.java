package caseclock.command.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import caseclock.command.intake.census.CensusText;
import caseclock.command.intake.census.GeneratedCensus;
import caseclock.standalone.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** How files come in over HTTP. */
class UploadControllerIT {

    private static final String FORM = "multipart/form-data; boundary=border";

    private static CommandSideAlone command;
    private static MockMvc http;

    @BeforeAll
    static void start() {
        command = new CommandSideAlone(TestDatabase.migrated().command(), Map.of("caseclock.upload.most-megabytes", 1));
        http = MockMvcBuilders.standaloneSetup(
                        new UploadController(command.receiver(), command.worker(), command.confirmations()))
                .build();
    }

    @AfterAll
    static void stop() {
        command.close();
    }

    @Test
    void a_file_that_a_program_sends_is_taken_in_and_read() throws Exception {
        String census = CensusText.census(CensusText.child("H1", CensusText.episode("2025-04-08")));
        String location = http.perform(sent(form("note", "anything") + form("file", census) + "--border--\r\n"))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.status").value("RUNNING"))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        assertThat(location).startsWith("/api/v1/imports/");
        UUID upload = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        CommandSideAlone.await(() -> command.outcome(upload).hasEnded());
        assertThat(command.outcome(upload).counts().recorded()).isEqualTo(1);
    }

    @Test
    void a_form_of_a_page_is_taken_in_too() throws Exception {
        byte[] census = CensusText.census(CensusText.child("H2")).getBytes(StandardCharsets.UTF_8);
        http.perform(MockMvcRequestBuilders.multipart("/api/v1/imports").part(new MockPart("file", "any.xml", census)))
                .andExpect(status().isAccepted())
                .andExpect(header().exists("Location"));
    }

    @Test
    void a_request_without_a_file_is_told_how_to_send_one() throws Exception {
        for (var request : new MockHttpServletRequestBuilder[] {
            sent(form("data", "x") + "--border--\r\n"),
            sent("--border--\r\n"),
            sent("no form at all"),
            post("/api/v1/imports").content("<Message/>").contentType("application/xml"),
            post("/api/v1/imports")
        }) {
            http.perform(request)
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentType("application/problem+json"))
                    .andExpect(
                            jsonPath("$.detail").value("Send the file as multipart/form-data, in the field “file”."));
        }
    }

    @Test
    void an_empty_file_and_one_that_is_too_long_are_not_taken() throws Exception {
        http.perform(sent(form("file", "") + "--border--\r\n"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("The file is empty."));
        String long_ = new String(GeneratedCensus.of("L", 2_000), StandardCharsets.UTF_8);
        http.perform(sent(form("file", long_) + "--border--\r\n"))
                .andExpect(status().isContentTooLarge())
                .andExpect(
                        jsonPath("$.detail").value(org.hamcrest.Matchers.startsWith("The file is longer than 1 MB")));
        assertThat(command.spool().comingIn()).isEmpty();
        assertThat(command.spool().waiting()).noneMatch(upload -> upload.bytes() > 1 << 20);
    }

    private static String form(String field, String content) {
        return "--border\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"../../etc/passwd\"\r\n\r\n" + content + "\r\n";
    }

    private static MockHttpServletRequestBuilder sent(String body) {
        return post("/api/v1/imports")
                .header("Authorization", "Basic anybody")
                .contentType(FORM)
                .content(body.getBytes(StandardCharsets.UTF_8));
    }
}

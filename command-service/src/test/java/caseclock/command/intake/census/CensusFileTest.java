package caseclock.command.intake.census;

import static caseclock.command.intake.census.CensusText.assessment;
import static caseclock.command.intake.census.CensusText.bareEpisode;
import static caseclock.command.intake.census.CensusText.census;
import static caseclock.command.intake.census.CensusText.child;
import static caseclock.command.intake.census.CensusText.enquiry;
import static caseclock.command.intake.census.CensusText.episode;
import static caseclock.command.intake.census.CensusText.item;
import static caseclock.command.intake.census.CensusText.plan;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a census may look like and still be read alike. */
class CensusFileTest {

    private static final String WHOLE = census(child(
            "A1",
            episode(
                    "2025-04-08",
                    assessment("2025-04-09", "2025-05-30", "3B", "16A"),
                    enquiry("2025-04-10", "2025-05-06", "2025-05-02", "0"),
                    plan("2025-05-02", "2026-01-20", "2025-07-25", "2026-01-20"))));

    @Test
    void every_part_becomes_its_facts() throws Exception {
        assertThat(ReadCensus.of(WHOLE).counts())
                .isEqualTo(Map.of(
                        "ReferralReceived", 1L,
                        "AssessmentStarted", 1L,
                        "AssessmentAuthorised", 1L,
                        "Section47EnquiryStarted", 1L,
                        "ConferenceHeld", 1L,
                        "ProtectionPlanStarted", 1L,
                        "ProtectionPlanEnded", 1L,
                        "ReviewConferenceHeld", 2L));
    }

    @Test
    void a_census_without_fault_gives_no_findings() throws Exception {
        var read = ReadCensus.of(WHOLE);
        assertThat(read.rejections()).isEmpty();
        assertThat(read.rules()).isEmpty();
        assertThat(read.leftAside()).isEmpty();
    }

    @Test
    void the_order_inside_a_child_and_an_episode_does_not_matter() throws Exception {
        String otherwise = """
            <Message>
              <Header><Source><LEA>999</LEA></Source>
                <CollectionDetails><ReferenceDate>2026-03-31</ReferenceDate><Year>2026</Year></CollectionDetails></Header>
              <Children><Child>
                <CINdetails>
                  <ChildProtectionPlans>
                    <Reviews><CPPreviewDate>2026-01-20</CPPreviewDate><CPPreviewDate>2025-07-25</CPPreviewDate></Reviews>
                    <NumberOfPreviousCPP>1</NumberOfPreviousCPP><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse>
                    <InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
                    <CPPendDate>2026-01-20</CPPendDate><CPPstartDate>2025-05-02</CPPstartDate>
                  </ChildProtectionPlans>
                  <Section47>
                    <ICPCnotRequired>false</ICPCnotRequired><DateOfInitialCPC>2025-05-02</DateOfInitialCPC>
                    <InitialCPCtarget>2025-05-06</InitialCPCtarget><S47ActualStartDate>2025-04-10</S47ActualStartDate>
                  </Section47>
                  <Assessments>
                    <FactorsIdentifiedAtAssessment><AssessmentFactors>16A</AssessmentFactors></FactorsIdentifiedAtAssessment>
                    <FactorsIdentifiedAtAssessment><AssessmentFactors>3B</AssessmentFactors></FactorsIdentifiedAtAssessment>
                    <AssessmentAuthorisationDate>2025-05-30</AssessmentAuthorisationDate>
                    <AssessmentActualStartDate>2025-04-09</AssessmentActualStartDate>
                  </Assessments>
                  <ReferralNFA>FALSE</ReferralNFA><PrimaryNeedCode>N1</PrimaryNeedCode>
                  <ReferralSource>6</ReferralSource><CINreferralDate> 2025-04-08 </CINreferralDate>
                </CINdetails>
                <ChildIdentifiers><GenderCurrent>1</GenderCurrent><LAchildID>A1</LAchildID></ChildIdentifiers>
              </Child></Children>
            </Message>
            """;
        assertThat(ReadCensus.of(otherwise).facts())
                .hasSameElementsAs(ReadCensus.of(WHOLE).facts())
                .hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252", "ISO-8859-1", "US-ASCII"})
    void any_encoding_that_is_declared_is_read(String encoding) throws Exception {
        String declared = "<?xml version='1.0' encoding='" + encoding + "'?>" + WHOLE;
        var bytes = declared.getBytes(Charset.forName(encoding));
        assertThat(ReadCensus.of(new ByteArrayInputStream(bytes)).facts()).hasSize(9);
    }

    @Test
    void a_byte_order_mark_and_namespaces_are_read_over() throws Exception {
        String marked =
                "\uFEFF" + WHOLE.replace("<Message>", "<Message xmlns='urn:any' xmlns:x='urn:other' x:note='1'>");
        var bytes = marked.getBytes(StandardCharsets.UTF_8);
        assertThat(ReadCensus.of(new ByteArrayInputStream(bytes)).facts())
                .isEqualTo(ReadCensus.of(WHOLE).facts());
    }

    @Test
    void what_a_later_census_adds_is_counted_and_left_aside() throws Exception {
        var read = ReadCensus.of(census(child(
                "A1",
                episode(
                        "2025-04-08",
                        "<PreProceedingsandFGDM><PPStartDate>2025-06-01</PPStartDate></PreProceedingsandFGDM>",
                        "<CINPlanDates><CINPlanStartDate>2025-06-01</CINPlanStartDate></CINPlanDates>",
                        "<CINPlanDates><CINPlanStartDate>2025-09-01</CINPlanStartDate></CINPlanDates>"))));
        assertThat(read.leftAside()).isEqualTo(Map.of("PreProceedingsandFGDM", 1, "CINPlanDates", 2));
        assertThat(read.counts()).isEqualTo(Map.of("ReferralReceived", 1L));
    }

    @Test
    void names_of_elements_that_could_be_anything_are_not_repeated() throws Exception {
        var odd = new StringBuilder();
        for (int number = 0; number < 50; number++) {
            odd.append("<Extra")
                    .append((char) ('A' + number % 26))
                    .append((char) ('A' + number / 26))
                    .append("/>");
        }
        var read = ReadCensus.of(census(child("A1", episode("2025-04-08", odd + "<Jos\u00e9/>"))));
        assertThat(read.leftAside()).hasSize(31).containsEntry("other elements", 21);
    }

    @Test
    void a_child_that_comes_twice_counts_once() throws Exception {
        var read = ReadCensus.of(census(
                child("A1", episode("2025-04-08")),
                child("B2", episode("2025-04-09")),
                child("A1", episode("2025-05-01"))));
        assertThat(read.counts()).isEqualTo(Map.of("ReferralReceived", 2L));
        assertThat(read.rejections()).hasSize(1);
        assertThat(read.rejections().getFirst().place().row()).isEqualTo(3);
        assertThat(read.rejections().getFirst().reason()).contains("as child 1");
        assertThat(read.rules()).isEqualTo(Map.of("8510", 1));
    }

    @Test
    void a_census_without_children_is_read_as_empty() throws Exception {
        assertThat(ReadCensus.of(census()).children()).isEmpty();
        assertThat(ReadCensus.of(CensusText.message(CensusText.header("<LEA>999</LEA>")))
                        .children())
                .isEmpty();
    }

    @Test
    void an_older_census_with_flags_in_words_reads_like_a_newer_one() throws Exception {
        var read = ReadCensus.of(census(child(
                "A1",
                bareEpisode(item("CINreferralDate", "2016-05-03Z")
                        + item("ReferralSource", "1A")
                        + item("ReferralNFA", "true")))));
        assertThat(read.facts(ReferralReceived.class))
                .extracting(ReferralReceived::source, ReferralReceived::noFurtherAction)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Optional.of(ReferralSource.FAMILY), Optional.of(true)));
    }

    @Test
    void nothing_that_describes_the_child_is_kept() throws Exception {
        var kept = ReadCensus.of(WHOLE).children().toString();
        assertThat(List.of("A123456789123", "2015-03-27", "WBRI", "NONE")).noneMatch(kept::contains);
    }
}

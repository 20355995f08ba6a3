package caseclock.command.intake.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.Scope;
import caseclock.command.intake.census.Samples;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.CategoryOfAbuse;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralSource;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.Visit.VisitMade;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published sample workbook: what domain.md 4.2 expects of it, and what its other lists hold. */
class SampleAnnexATest {

    private static final LocalDate DISCUSSED = LocalDate.of(2020, 9, 16);

    private ReadAnnexA sample;

    @BeforeEach
    void read() throws Exception {
        sample = ReadAnnexA.of(Samples.open("Annex_A.xlsx"));
    }

    @Test
    void list_5_has_five_enquiries_of_one_day_and_two_without_a_conference() {
        assertThat(sample.facts(Section47EnquiryStarted.class))
                .hasSize(5)
                .allSatisfy(enquiry -> assertThat(enquiry.happened().on()).isEqualTo(DISCUSSED));
        assertThat(sample.facts(Section47EnquiryStarted.class))
                .filteredOn(enquiry -> enquiry.conferenceNotRequired().orElseThrow())
                .hasSize(2);
    }

    @Test
    void list_5_has_three_conferences_each_of_its_enquiry() {
        assertThat(sample.facts(ConferenceHeld.class))
                .extracting(conference -> conference.happened().on())
                .containsExactlyInAnyOrder(
                        LocalDate.of(2020, 10, 5), LocalDate.of(2020, 10, 5), LocalDate.of(2020, 10, 1));
        assertThat(sample.facts(ConferenceHeld.class)).allSatisfy(conference -> {
            assertThat(conference.enquiry()).isPresent();
            assertThat(conference.planMade()).contains(true);
        });
    }

    @Test
    void contacts_and_referrals_have_their_sources() {
        assertThat(sample.facts(ContactReceived.class))
                .extracting(contact -> contact.source().orElseThrow())
                .containsExactlyInAnyOrder(
                        ReferralSource.POLICE,
                        ReferralSource.POLICE,
                        ReferralSource.ACQUAINTANCE,
                        ReferralSource.POLICE,
                        ReferralSource.ANONYMOUS);
        assertThat(sample.facts(ReferralReceived.class))
                .filteredOn(referral -> referral.happened().on().equals(DISCUSSED))
                .hasSize(6)
                .allSatisfy(referral -> assertThat(referral.noFurtherAction()).contains(false));
    }

    /** Its rows leave out the cells in which nothing is written: closure and reason are blank, and the status stands behind them. */
    @Test
    void list_6_is_read_by_the_place_of_its_cells() {
        assertThat(sample.child("12598894").statements())
                .extracting(statement -> statement.fact().happened().toString())
                .containsExactly("2010-06-09", "2021-01-21");
        assertThat(sample.silences()).filteredOn("CIN Closure Date"::equals).hasSize(5);
    }

    @Test
    void only_the_councils_own_need_is_rejected_of_all_cells() {
        assertThat(sample.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.field()).isEqualTo("Primary Need Code");
            assertThat(rejection.value()).startsWith("PSRMEM - Support with memory");
        });
    }

    @Test
    void plans_have_their_categories_ends_reviews_and_visits() {
        assertThat(sample.facts(ProtectionPlanStarted.class))
                .extracting(plan -> plan.initialCategory().orElseThrow())
                .containsOnly(CategoryOfAbuse.PHYSICAL, CategoryOfAbuse.EMOTIONAL)
                .hasSize(7);
        assertThat(sample.facts(ProtectionPlanEnded.class)).hasSize(5);
        assertThat(sample.facts(ReviewConferenceHeld.class)).hasSize(5);
        assertThat(sample.facts(VisitMade.class)).hasSize(5 + 7 + 5);
    }

    @Test
    void assessments_are_authorised() {
        assertThat(sample.facts(AssessmentAuthorised.class)).hasSize(5);
    }

    @Test
    void of_five_children_in_care_one_has_left() {
        assertThat(sample.facts(BecameLookedAfter.class)).hasSize(5);
        assertThat(sample.facts(LookedAfterEnded.class)).hasSize(1);
        assertThat(sample.facts(PlacementStarted.class))
                .filteredOn(PlacementStarted::untilEighteen)
                .hasSize(2);
    }

    /** A name is a code; where the look-up failed in every row of list 6, nobody is named and nobody is missed. */
    @Test
    void workers_are_codes_and_a_failed_formula_names_nobody() {
        assertThat(sample.children())
                .flatExtracting(child -> child.held().stream().toList())
                .allSatisfy(held -> assertThat(held.worker().orElseThrow()).matches("w-[a-z2-7]{10}"));
        assertThat(sample.child("12598894").held()).isEmpty();
        assertThat(sample.child("5358472").held().orElseThrow().worker())
                .isEqualTo(sample.child("14953858").held().orElseThrow().worker());
        assertThat(sample.child("5358472").held().orElseThrow().team()).contains("Locality 4 Unit 1");
    }

    @Test
    void who_is_closed_is_held_by_nobody() {
        assertThat(sample.child("3623204").held()).isEmpty();
        assertThat(sample.child("10721552").held()).isEmpty();
    }

    /** The workbook was last saved in June 2022. */
    @Test
    void it_is_of_the_latest_day_in_it() {
        assertThat(sample.asOf()).contains(LocalDate.of(2021, 3, 15));
        assertThat(sample.scopes())
                .filteredOn(scope -> scope.list().equals("List 3"))
                .singleElement()
                .extracting(Scope::from, Scope::to)
                .containsExactly(DISCUSSED, DISCUSSED);
    }

    @Test
    void ages_names_and_origins_are_left_aside() {
        assertThat(sample.leftAside())
                .containsEntry("List 6: Ethnicity", 5)
                .containsEntry("List 1: Date of Birth", 4)
                .containsEntry("Sheet “List 9”", 1)
                .containsKey("List 3: Number of Referrals in Last 12 Months");
        assertThat(sample.toString()).doesNotContain("WBRI", "Hazlett", "Cutsforth", "Prosser", "a) Male", "42029");
    }

    @Test
    void it_is_read_alike_every_time() throws Exception {
        assertThat(ReadAnnexA.of(Samples.open("Annex_A.xlsx")).children())
                .extracting(ChildStatement::child, ChildStatement::statements)
                .isEqualTo(sample.children().stream()
                        .map(child -> org.assertj.core.groups.Tuple.tuple(child.child(), child.statements()))
                        .toList());
        assertThat(sample.children()).extracting(ChildStatement::child).doesNotContain(Optional.empty());
    }
}

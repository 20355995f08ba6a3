package caseclock.command.intake.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import caseclock.command.intake.Rejection;
import caseclock.command.intake.Scope;
import caseclock.command.intake.UnreadableFile;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CategoryOfAbuse;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.ClosureReason;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.PlacementRegime;
import caseclock.events.PrimaryNeed;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralSource;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.Visit.VisitMade;
import caseclock.events.VisitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks in which people and systems wrote what they write. */
class AnnexAFileTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 16);
    private static final String CONTACT = "Date of Contact";
    private static final String REFERRAL = "Date of referral";
    private static final String IN_NEED = "CIN Start Date";
    private static final String PLAN = "Child Protection Plan Start Date";
    private static final String CARE = "Date Started to be Looked After";
    private static final String ENQUIRY = "Strategy discussion initiating Section 47 Enquiry Start Date";
    private static final String ASSESSMENT = "Continuous Assessment Start Date";

    private final AnnexAWorkbook workbook = new AnnexAWorkbook();

    private ReadAnnexA read() throws UnreadableFile {
        return ReadAnnexA.of(workbook);
    }

    @Nested
    class Days {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2026-10-04T23:00:00Z",
                    "2026-10-04 23:30:00.000+0000",
                    "06/10/2026 07:30 +09:00",
                    "2026-10-04 11:00:00 PMZ"
                })
        void of_a_moment_are_its_days_here(String written) throws Exception {
            workbook.list(1).row("C1", CONTACT, written);
            assertThat(read().facts(ContactReceived.class))
                    .extracting(contact -> contact.happened().on())
                    .containsExactly(MONDAY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026", "7", "9999.5"})
        void are_not_what_a_small_number_is(String written) throws Exception {
            workbook.list(1).row("C1", CONTACT, written);
            assertThat(read().statements()).isEmpty();
            assertThat(read().rejections().getFirst().reason()).startsWith("This is no day.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "05/10/2026",
                    "5/10/2026",
                    "05-10-2026",
                    "5.10.2026",
                    "2026-10-05",
                    "2026/10/05",
                    "20261005",
                    "05-Oct-2026",
                    "5 October 2026",
                    "5th Oct 2026",
                    "05/10/2026 00:00",
                    "05/10/2026 00:00:00",
                    "2026-10-05T00:00:00",
                    "2026-10-05 14:35:00.000",
                    "05/10/2026 12:00:00 AM",
                    "\u00a005/10/2026\u00a0",
                    "46300",
                    "46300.0",
                    "46300.604166666664"
                })
        void are_read_however_they_are_written(String written) throws Exception {
            workbook.list(1).row("C1", CONTACT, written);
            assertThat(read().facts(ContactReceived.class))
                    .extracting(contact -> contact.happened().on())
                    .containsExactly(MONDAY);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "10/26/2026 | no such day",
                    "31/02/2026 | no such day",
                    "05/10/26 | two digits only",
                    "05-Oct-26 | two digits only",
                    "05-Okt-2026 | no such day",
                    "yesterday | This is no day",
                    "2099-01-01 | still to come",
                    "999999 | still to come",
                    "1066-10-14 | before 1900",
                    "1E9 | This is no day"
                })
        void that_cannot_be_are_rejected_with_what_would_be_right(String written, String because) throws Exception {
            workbook.list(1).row("C1", CONTACT, written);
            assertThat(read().facts(ContactReceived.class)).isEmpty();
            assertThat(read().rejections()).singleElement().satisfies(rejection -> {
                assertThat(rejection.field()).isEqualTo(CONTACT);
                assertThat(rejection.value()).isEqualTo(written);
                assertThat(rejection.reason()).contains(because).endsWith(" Nothing of this row was recorded.");
                assertThat(rejection.place().list()).isEqualTo("List 1");
                assertThat(rejection.place().row()).isEqualTo(2);
            });
        }

        @Test
        void of_a_workbook_that_counts_from_1904_are_four_years_and_a_day_later() throws Exception {
            workbook.list(1).row("C1", CONTACT, 46_300 - 1_462);
            byte[] from1904 =
                    Zipped.replaced(workbook.bytes(), "xl/workbook.xml", "date1904=\"false\"", "date1904=\"true\"");
            assertThat(ReadAnnexA.of(from1904).facts(ContactReceived.class))
                    .extracting(contact -> contact.happened().on())
                    .containsExactly(MONDAY);
        }

        @Test
        void of_a_row_that_has_none_are_missed() throws Exception {
            workbook.list(3).row("C1", "Referral Source", "q) 6: Police");
            assertThat(read().rejections())
                    .extracting(Rejection::field, Rejection::reason)
                    .containsExactly(tuple(
                            "Date of Referral",
                            "The day is missing, so nothing of this row was recorded. Give it as day/month/year."));
        }
    }

    @Nested
    class CellsThatSayNothing {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u00a0", "-", "NULL", "n/a", "N/A", "0"})
        void are_blank_and_so_take_an_end_back(String blank) throws Exception {
            workbook.list(6).row("C1", IN_NEED, MONDAY, "CIN Closure Date", blank);
            assertThat(read().rejections()).isEmpty();
            assertThat(read().silences()).contains("CIN Closure Date");
            assertThat(read().facts(CaseClosed.class)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"#N/A", "#REF!", "#VALUE!", "Not known"})
        void because_a_formula_failed_take_nothing_back(String failed) throws Exception {
            workbook.list(6).row("C1", IN_NEED, MONDAY, "CIN Closure Date", failed);
            assertThat(read().rejections()).isEmpty();
            assertThat(read().silences()).doesNotContain("CIN Closure Date");
        }

        @Test
        void because_there_is_no_such_column_take_nothing_back() throws Exception {
            workbook.sheet("List 6", List.of("Child Unique ID", IN_NEED)).row("C1", IN_NEED, MONDAY);
            assertThat(read().silences()).isEmpty();
            assertThat(read().facts(ReferralReceived.class)).hasSize(1);
        }
    }

    @Nested
    class CodesAndAnswers {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "q) 6: Police | POLICE",
                    "p1) 5D: LA services | EARLY_HELP",
                    "1A | FAMILY",
                    "10 | UNKNOWN",
                    "u) 10: Unknown | UNKNOWN",
                    "3F: Health services | OTHER_HEALTH",
                    "police | POLICE",
                    "t) 9: Anonymous | ANONYMOUS"
                })
        void sources_are_found_in_what_stands_around_them(String written, ReferralSource source) throws Exception {
            workbook.list(3).row("C1", REFERRAL, MONDAY, "Referral Source", written);
            assertThat(read().facts(ReferralReceived.class))
                    .extracting(ReferralReceived::source)
                    .containsExactly(Optional.of(source));
        }

        @ParameterizedTest
        @CsvSource({
            "a) Yes, true",
            "Yes, true",
            "Y, true",
            "1, true",
            "TRUE, true",
            "yes, true",
            "b) No, false",
            "No, false",
            "N, false",
            "0, false",
            "False, false"
        })
        void answers_are_yes_or_no(String written, boolean answer) throws Exception {
            workbook.list(5)
                    .row(
                            "C1",
                            ENQUIRY,
                            MONDAY,
                            "Was an Initial Child Protection Conference deemed unnecessary?",
                            written);
            assertThat(read().facts(Section47EnquiryStarted.class))
                    .extracting(Section47EnquiryStarted::conferenceNotRequired)
                    .containsExactly(Optional.of(answer));
        }

        @Test
        void an_answer_that_nobody_can_read_costs_that_item_only() throws Exception {
            workbook.list(3)
                    .row("C1", REFERRAL, MONDAY, "Referral NFA?", "perhaps", "Referral Source", "the neighbours");
            assertThat(read().facts(ReferralReceived.class))
                    .extracting(ReferralReceived::noFurtherAction, ReferralReceived::source)
                    .containsExactly(tuple(Optional.empty(), Optional.empty()));
            assertThat(read().rejections())
                    .extracting(Rejection::field, Rejection::value)
                    .containsExactlyInAnyOrder(
                            tuple("Referral NFA?", "perhaps"), tuple("Referral Source", "the neighbours"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Physical abuse | PHYSICAL",
                    "NEG | NEGLECT",
                    "a) Neglect | NEGLECT",
                    "Neglect, Emotional abuse | MULTIPLE",
                    "Multiple | MULTIPLE",
                    "sexual abuse | SEXUAL"
                })
        void categories_are_words_or_codes(String written, CategoryOfAbuse category) throws Exception {
            workbook.list(7).row("C1", PLAN, MONDAY, "Initial Category of Abuse", written);
            assertThat(read().facts(ProtectionPlanStarted.class))
                    .extracting(ProtectionPlanStarted::initialCategory)
                    .containsExactly(Optional.of(category));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "N1 - Abuse or Neglect | ABUSE_NEGLECT_OR_EXPLOITATION",
                    "a) N5: Family dysfunction | FAMILY_DYSFUNCTION",
                    "n0 | NOT_STATED",
                    "Low income | LOW_INCOME"
                })
        void needs_and_reasons_are_found(String written, PrimaryNeed need) throws Exception {
            workbook.list(6)
                    .row(
                            "C1",
                            IN_NEED,
                            MONDAY,
                            "Primary Need Code",
                            written,
                            "CIN Closure Date",
                            FRIDAY,
                            "Reason for Closure",
                            "RC7 - Services ceased");
            assertThat(read().facts(ReferralReceived.class))
                    .extracting(ReferralReceived::primaryNeed)
                    .containsExactly(Optional.of(need));
            assertThat(read().facts(CaseClosed.class))
                    .extracting(CaseClosed::reason)
                    .containsExactly(Optional.of(ClosureReason.SERVICES_CEASED));
        }
    }

    @Nested
    class TheListsOfOneChild {

        @Test
        void a_referral_in_list_3_and_the_start_of_need_in_list_6_are_one() throws Exception {
            workbook.list(3).row("C1", REFERRAL, MONDAY, "Referral Source", "6", "Referral NFA?", "No");
            workbook.list(6).row("C1", IN_NEED, MONDAY, "Primary Need Code", "N1");
            assertThat(read().facts(ReferralReceived.class)).singleElement().satisfies(referral -> {
                assertThat(referral.source()).contains(ReferralSource.POLICE);
                assertThat(referral.primaryNeed()).contains(PrimaryNeed.ABUSE_NEGLECT_OR_EXPLOITATION);
                assertThat(referral.noFurtherAction()).contains(false);
            });
            assertThat(read().child("C1").episodes()).isOne();
        }

        @Test
        void a_day_on_which_the_child_was_seen_in_three_lists_is_one_visit() throws Exception {
            workbook.list(6).row("C1", IN_NEED, MONDAY, "Date Child Was Last Seen", FRIDAY);
            workbook.list(7)
                    .row(
                            "C1",
                            PLAN,
                            MONDAY,
                            "Date of the Last Statutory Visit",
                            FRIDAY,
                            "Was the Child Seen Alone?",
                            "a) Yes");
            workbook.list(8).row("C1", CARE, MONDAY, "Date of Last Social Work Visit", FRIDAY);
            assertThat(read().facts(VisitMade.class)).singleElement().satisfies(visit -> {
                assertThat(visit.kind()).contains(VisitKind.CHILD_PROTECTION);
                assertThat(visit.seenAlone()).contains(true);
                assertThat(visit.childSeen()).contains(true);
            });
            assertThat(read().silences()).contains("Date of the Last Statutory Visit after 2026-10-16");
        }

        @Test
        void where_an_open_row_gives_no_day_there_has_been_none_since_it_began() throws Exception {
            workbook.list(6).row("C1", IN_NEED, MONDAY);
            workbook.list(7).row("C1", PLAN, FRIDAY);
            workbook.list(8).row("C2", CARE, MONDAY);
            assertThat(read().silences())
                    .contains(
                            "Date Child Was Last Seen after " + MONDAY.minusDays(1),
                            "Date of latest review conference after " + FRIDAY.minusDays(1),
                            "Date of Latest Statutory Review after " + MONDAY.minusDays(1));
        }

        @Test
        void a_cell_that_was_emptied_when_the_case_was_closed_takes_no_visit_back() throws Exception {
            workbook.list(6).row("C1", IN_NEED, MONDAY, "CIN Closure Date", FRIDAY);
            workbook.list(7).row("C1", PLAN, MONDAY, "Child Protection Plan End Date", FRIDAY);
            workbook.list(8);
            assertThat(read().silences()).noneMatch(silence -> silence.contains(" after "));
        }

        @Test
        void one_list_alone_does_not_know_the_visits_of_the_others() throws Exception {
            workbook.list(7).row("C1", PLAN, MONDAY, "Date of the Last Statutory Visit", FRIDAY);
            assertThat(read().facts(VisitMade.class)).hasSize(1);
            assertThat(read().silences()).noneMatch(silence -> silence.contains("Visit after"));
        }

        @Test
        void a_latest_day_that_cannot_be_read_may_be_later_than_the_others() throws Exception {
            workbook.list(6).row("C1", IN_NEED, MONDAY, "Date Child Was Last Seen", "#N/A");
            workbook.list(7).row("C1", PLAN, MONDAY, "Date of the Last Statutory Visit", FRIDAY);
            workbook.list(8);
            assertThat(read().facts(VisitMade.class)).hasSize(1);
            assertThat(read().silences()).noneMatch(silence -> silence.contains("Visit after"));
        }

        @Test
        void an_enquiry_has_its_conference_and_an_assessment_its_authorisation() throws Exception {
            workbook.list(5)
                    .row(
                            "C1",
                            ENQUIRY,
                            MONDAY,
                            "Date of Initial Child Protection Conference",
                            FRIDAY,
                            "Did the Initial Child Protection Conference Result in a Child Protection Plan",
                            "No")
                    .row("C2", ENQUIRY, MONDAY);
            workbook.list(4)
                    .row("C1", ASSESSMENT, MONDAY, "Continuous Assessment Date of Authorisation", FRIDAY)
                    .row("C2", ASSESSMENT, MONDAY);
            var enquiry = read().facts(Section47EnquiryStarted.class).getFirst();
            assertThat(read().facts(ConferenceHeld.class)).singleElement().satisfies(conference -> {
                assertThat(conference.enquiry()).contains(enquiry.entryId());
                assertThat(conference.planMade()).contains(false);
            });
            assertThat(read().facts(AssessmentAuthorised.class))
                    .singleElement()
                    .satisfies(authorised -> assertThat(authorised.assessment())
                            .isEqualTo(read().facts(AssessmentStarted.class)
                                    .getFirst()
                                    .entryId()));
            assertThat(read().silences())
                    .containsExactlyInAnyOrder(
                            "Date of Initial Child Protection Conference",
                            "Continuous Assessment Date of Authorisation");
        }

        @Test
        void a_row_that_repeats_another_is_left_aside_and_two_contacts_of_one_day_are_two() throws Exception {
            workbook.list(1).row("C1", CONTACT, MONDAY).row("C1", CONTACT, MONDAY);
            workbook.list(4).row("C1", ASSESSMENT, MONDAY).row("C1", ASSESSMENT, MONDAY);
            assertThat(read().facts(ContactReceived.class)).hasSize(2);
            assertThat(read().facts(AssessmentStarted.class)).hasSize(1);
            assertThat(read().leftAside()).containsEntry("rows that repeat another", 1);
        }

        @Test
        void the_order_of_the_rows_changes_no_identity() throws Exception {
            workbook.list(5)
                    .row("C1", ENQUIRY, MONDAY)
                    .row("C1", ENQUIRY, MONDAY, "Date of Initial Child Protection Conference", FRIDAY);
            var turned = new AnnexAWorkbook();
            turned.list(5)
                    .row("C1", ENQUIRY, MONDAY, "Date of Initial Child Protection Conference", FRIDAY)
                    .row("C1", ENQUIRY, MONDAY);
            assertThat(read().facts(ConferenceHeld.class))
                    .isEqualTo(ReadAnnexA.of(turned).facts(ConferenceHeld.class));
        }
    }

    @Nested
    class Placements {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "f) U6: Foster placement | C2: FCO | STANDARD | false",
                    "d) U4: Foster placement - long term | C2 | STANDARD | true",
                    "n) H5: Residential | V2 | STANDARD | false",
                    "P1: Placed with own parents | C2 | CARE_ORDER_WITH_PARENT | false",
                    "P1 | C1: ICO | INTERIM_CARE_ORDER_WITH_PARENT | false"
                })
        void tell_their_rules_for_visits_by_their_codes(
                String type, String status, PlacementRegime regime, boolean untilEighteen) throws Exception {
            place(type, status);
            assertThat(read().facts(PlacementStarted.class)).singleElement().satisfies(placement -> {
                assertThat(placement.regime()).isEqualTo(regime);
                assertThat(placement.untilEighteen()).isEqualTo(untilEighteen);
            });
        }

        @ParameterizedTest
        @CsvSource({
            "c) U3: relative or friend,C2",
            "A3: placed for adoption,E1",
            "P1,V2",
            "M3,C2",
            "U6,V4",
            "somewhere,C2"
        })
        void are_left_out_where_the_codes_leave_them_open(String type, String status) throws Exception {
            place(type, status);
            assertThat(read().facts(PlacementStarted.class)).isEmpty();
            assertThat(read().leftAside()).containsEntry("List 8: placements whose rules for visits are not told", 1);
        }

        private void place(String type, String status) {
            workbook.list(8)
                    .row(
                            "C1",
                            CARE,
                            MONDAY,
                            "Start date of current legal status",
                            MONDAY,
                            "Child's Legal Status",
                            status,
                            "Start Date of Most Recent Placement",
                            FRIDAY,
                            "Placement Type",
                            type);
        }
    }

    @Nested
    class WhoHasTheChild {

        @Test
        void is_whoever_an_open_row_of_the_current_lists_names_on_the_day_of_the_file() throws Exception {
            workbook.list(6).row("C1", IN_NEED, MONDAY, "Allocated Worker", "#N/A");
            workbook.list(7).row("C1", PLAN, FRIDAY, "Allocated Worker", "SW7", "Allocated Team", "East\u00a0 Team");
            workbook.list(3).row("C1", REFERRAL, MONDAY, "Allocated Worker", "SW1");
            assertThat(read().child("C1").held().orElseThrow()).satisfies(held -> {
                assertThat(held.worker()).contains("SW7");
                assertThat(held.team()).contains("East Team");
                assertThat(held.on()).isEqualTo(FRIDAY);
            });
        }

        @Test
        void is_nobody_where_an_open_row_leaves_the_worker_blank() throws Exception {
            workbook.list(6)
                    .row("C1", IN_NEED, MONDAY, "Allocated Team", "East")
                    .row("C2", IN_NEED, MONDAY, "Allocated Worker", "Unallocated");
            assertThat(read().child("C1").held().orElseThrow().worker()).isEmpty();
            assertThat(read().child("C2").held().orElseThrow().worker()).isEmpty();
        }

        @Test
        void is_not_nobody_where_only_earlier_work_is_listed_and_names_nobody() throws Exception {
            workbook.list(3).row("C1", REFERRAL, MONDAY);
            assertThat(read().child("C1").held()).isEmpty();
            workbook.list(6);
            assertThat(read().child("C1").held().orElseThrow().worker()).isEmpty();
        }

        @Test
        void is_not_told_by_closed_rows_or_failed_formulas() throws Exception {
            workbook.list(6)
                    .row("C1", IN_NEED, MONDAY, "CIN Closure Date", FRIDAY, "Allocated Worker", "SW1")
                    .row("C2", IN_NEED, MONDAY, "Case Status", "e) Closed episode", "Allocated Worker", "SW1")
                    .row("C3", IN_NEED, MONDAY, "Allocated Worker", "#N/A");
            assertThat(read().children())
                    .allSatisfy(child -> assertThat(child.held()).isEmpty());
        }

        @Test
        void else_is_whoever_has_the_latest_open_work() throws Exception {
            workbook.list(3)
                    .row("C1", REFERRAL, MONDAY, "Allocated Worker", "SW1")
                    .row("C2", REFERRAL, MONDAY, "Referral NFA?", "Yes", "Allocated Worker", "SW1");
            workbook.list(5).row("C1", ENQUIRY, FRIDAY, "Allocated Worker", "SW5");
            assertThat(read().child("C1").held().orElseThrow().worker()).contains("SW5");
            assertThat(read().child("C2").held()).isEmpty();
        }

        @Test
        void a_name_is_never_kept_and_an_address_is_no_team() throws Exception {
            workbook.list(6)
                    .row(
                            "C1",
                            IN_NEED,
                            MONDAY,
                            "Allocated Worker",
                            "Made Up-Name",
                            "Allocated Team",
                            "made.up@council.example");
            assertThat(read().child("C1").held().orElseThrow().team()).isEmpty();
            assertThat(read().rejections())
                    .extracting(Rejection::field, Rejection::value)
                    .containsExactly(tuple("Allocated Team", ""));
            assertThat(read().toString()).doesNotContain("Made Up", "made.up", "council.example");
        }
    }

    @Nested
    class Tables {

        @Test
        void are_found_below_a_title_and_under_any_name_and_heading() throws Exception {
            workbook.sheet(
                            "Sheet7",
                            List.of(
                                    "CHILD  UNIQUE\u00a0ID ",
                                    "Childs age",
                                    "Date Started To Be Looked\nAfter?",
                                    "Child’s Legal Status"))
                    .below(4, sheet -> sheet.value(0, 0, "Children in care, not for publication"))
                    .row("C1", "Date Started To Be Looked\nAfter?", MONDAY);
            assertThat(read().statements()).hasSize(1);
            assertThat(read().statements().getFirst().place().row()).isEqualTo(5);
        }

        @Test
        void that_say_when_they_were_extracted_are_of_that_day() throws Exception {
            workbook.list(1)
                    .below(3, sheet -> {
                        sheet.value(0, 0, "Extract date:");
                        sheet.value(0, 1, "19/10/2026");
                    })
                    .row("C1", CONTACT, FRIDAY);
            assertThat(read().asOf()).contains(LocalDate.of(2026, 10, 19));
        }

        @Test
        void called_after_a_list_but_without_its_day_refuse_the_file() {
            workbook.sheet("List_5 - s47", List.of("Child Unique ID", "Gender", "Start"))
                    .row("C1", "Start", MONDAY);
            assertThatThrownBy(AnnexAFileTest.this::read)
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessage("Sheet “List_5 - s47” (List 5) has no column “" + ENQUIRY
                            + "”. Give the column that heading, or leave the sheet out.");
        }

        @Test
        void of_children_that_are_no_list_of_annex_a_are_left_aside() throws Exception {
            workbook.list(8).row("C1", CARE, MONDAY);
            workbook.sheet("Children in care - health", List.of("Child Unique ID", "Last check"))
                    .row("C1", "Last check", MONDAY);
            assertThat(read().statements()).hasSize(1);
            assertThat(read().leftAside()).containsEntry("Sheet “Children in care - health”", 1);
        }

        @Test
        void none_of_which_is_a_list_refuse_the_file() {
            workbook.sheet("Sheet1", List.of("Item", "Price")).row("Tea", "Price", 3);
            assertThatThrownBy(AnnexAFileTest.this::read)
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageStartingWith("None of Annex A's lists 1 and 3 to 8 is in this file");
        }

        @Test
        void that_are_there_twice_are_read_once_by_their_name() throws Exception {
            workbook.sheet("Old", AnnexAWorkbook.headings(1)).row("C1", CONTACT, MONDAY);
            workbook.list(1).row("C2", CONTACT, MONDAY);
            assertThat(read().children()).hasSize(1);
            assertThat(read().child("C2").statements()).hasSize(1);
            assertThat(read().leftAside()).containsEntry("Sheet “Old”", 1);
        }

        @Test
        void with_early_help_are_not_read_as_assessments() throws Exception {
            workbook.sheet("List 2", List.of("Child Unique ID", "Assessment start date", "Assessment completion date"))
                    .row("C1", "Assessment start date", MONDAY);
            workbook.list(1).row("C2", CONTACT, MONDAY);
            assertThat(read().statements()).hasSize(1);
            assertThat(read().leftAside()).containsEntry("Sheet “List 2”", 1);
        }

        @Test
        void name_the_columns_that_nobody_reads() throws Exception {
            workbook.list(1).row("C1", CONTACT, MONDAY, "Ethnicity", "a) WBRI");
            assertThat(read().leftAside()).containsExactly(java.util.Map.entry("List 1: Ethnicity", 1));
        }

        @Test
        void keep_a_row_without_a_reference_apart_and_skip_a_total() throws Exception {
            workbook.list(1)
                    .row("", CONTACT, MONDAY)
                    .row("Jo Bloggs, Miss", CONTACT, MONDAY)
                    .row("Total 2")
                    .row("C1", CONTACT, MONDAY);
            assertThat(read().children()).hasSize(4);
            assertThat(read().rejections()).extracting(Rejection::value).doesNotContain("Jo Bloggs, Miss");
            assertThat(read().rejections())
                    .extracting(Rejection::field, rejection -> rejection.place().row())
                    .contains(tuple("Child Unique ID", 2), tuple("Child Unique ID", 3), tuple(CONTACT, 4));
        }

        @Test
        void take_numbers_as_references_without_a_fraction() throws Exception {
            workbook.list(1).row(9_212_044.0, CONTACT, MONDAY).row("0042", CONTACT, MONDAY);
            assertThat(read().child("9212044").statements()).hasSize(1);
            assertThat(read().child("0042").statements()).hasSize(1);
        }
    }

    @Nested
    class Scopes {

        @Test
        void go_from_the_first_day_of_a_list_to_its_last_for_every_child() throws Exception {
            workbook.list(1).row("C1", CONTACT, MONDAY).row("C2", CONTACT, FRIDAY);
            assertThat(read().scopes())
                    .containsExactly(
                            new Scope("List 1", java.util.Set.of(ContactReceived.class), MONDAY, FRIDAY, false, true));
        }

        @Test
        void of_referrals_are_told_only_where_list_6_is_there_too() throws Exception {
            workbook.list(3).row("C1", "Date of referral", MONDAY).row("C2", "Date of referral", FRIDAY);
            assertThat(read().scopes()).isEmpty();
            workbook.list(6).row("C1", "CIN Start Date", MONDAY);
            assertThat(read().scopes())
                    .containsExactly(new Scope(
                            "List 3",
                            java.util.Set.of(caseclock.events.Referral.ReferralReceived.class),
                            MONDAY,
                            FRIDAY,
                            false,
                            true));
        }

        @Test
        void of_one_list_alone_are_of_no_day_against_which_others_are_older() throws Exception {
            workbook.list(5).row("C1", ENQUIRY, MONDAY);
            assertThat(read().asOf()).isEmpty();
            assertThat(read().scopes()).hasSize(1);
            workbook.list(1).row("C1", CONTACT, FRIDAY);
            assertThat(read().asOf()).contains(FRIDAY);
        }

        @Test
        void never_go_back_further_than_six_months() throws Exception {
            workbook.list(1).row("C1", CONTACT, LocalDate.of(2006, 10, 5)).row("C2", CONTACT, FRIDAY);
            assertThat(read().scopes()).extracting(Scope::from).containsExactly(LocalDate.of(2026, 4, 16));
        }

        @Test
        void of_assessments_leave_out_those_that_were_open_before() throws Exception {
            workbook.list(4)
                    .row(
                            "C1",
                            ASSESSMENT,
                            LocalDate.of(2026, 5, 1),
                            "Continuous Assessment Date of Authorisation",
                            MONDAY)
                    .row("C2", ASSESSMENT, FRIDAY);
            assertThat(read().scopes()).extracting(Scope::from, Scope::to).containsExactly(tuple(MONDAY, FRIDAY));
        }

        @Test
        void of_plans_hold_the_open_ones_too() throws Exception {
            workbook.list(7)
                    .row("C1", PLAN, LocalDate.of(2024, 5, 1))
                    .row("C2", PLAN, LocalDate.of(2025, 5, 1), "Child Protection Plan End Date", MONDAY)
                    .row("C3", PLAN, FRIDAY);
            assertThat(read().scopes())
                    .containsExactly(new Scope(
                            "List 7", java.util.Set.of(ProtectionPlanStarted.class), MONDAY, FRIDAY, true, true));
        }
    }

    @Nested
    class OneListAsCsv {

        @Test
        void is_known_by_its_header() throws Exception {
            var read = ReadAnnexA.csv("""
                    \uFEFFChild Unique ID,Gender,Date of Contact,Contact Source
                    C1,a) Male,05/10/2026,"q) 6: Police"
                    C2,b) Female,16/10/2026,t) 9: Anonymous
                    """);
            assertThat(read.facts(ContactReceived.class))
                    .extracting(contact -> contact.source().orElseThrow())
                    .containsExactly(ReferralSource.POLICE, ReferralSource.ANONYMOUS);
            assertThat(read.statements().getFirst().place().row()).isEqualTo(2);
        }

        @Test
        void rejects_a_row_whose_cells_do_not_go_with_the_header() throws Exception {
            var read = ReadAnnexA.csv("""
                    Child Unique ID,Date of referral,Allocated Team,Allocated Worker
                    C1,05/10/2026,East, North,SW1
                    C2,05/10/2026,"East, North",SW1
                    """);
            assertThat(read.child("C2").statements()).hasSize(1);
            assertThat(read.rejections()).singleElement().satisfies(rejection -> {
                assertThat(rejection.place().row()).isEqualTo(2);
                assertThat(rejection.reason()).startsWith("This row has another number of cells than the header");
            });
        }

        @Test
        void without_such_a_header_is_refused() {
            assertThatThrownBy(() -> ReadAnnexA.csv("a,b\n1,2\n"))
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageStartingWith("None of Annex A's lists");
        }
    }
}

package caseclock.command.intake.census.rules;

import static caseclock.command.intake.census.CensusText.assessment;
import static caseclock.command.intake.census.CensusText.bareEpisode;
import static caseclock.command.intake.census.CensusText.census;
import static caseclock.command.intake.census.CensusText.child;
import static caseclock.command.intake.census.CensusText.enquiry;
import static caseclock.command.intake.census.CensusText.episode;
import static caseclock.command.intake.census.CensusText.item;
import static caseclock.command.intake.census.CensusText.plan;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.intake.census.ReadCensus;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each rule of the census with what breaks it and what just does not. The census year is 1 April 2025 to 31 March 2026. */
class CensusRulesTest {

    private static final String WHOLE = assessment("2025-04-09", "2025-05-30", "3B");

    @Nested
    class TheFile {

        @Test
        void rule_100_the_reference_date_is_31_march_of_the_census_year() throws Exception {
            String right = census(child("A1", episode("2025-04-08")));
            assertThat(ReadCensus.of(right).rules()).isEmpty();
            assertThat(ReadCensus.of(right.replace(">2026-03-31<", ">2026-07-21<"))
                            .rules())
                    .isEqualTo(Map.of("100", 1));
            assertThat(ReadCensus.of(right.replace(">2026<", ">2025<")).rules()).isEqualTo(Map.of("100", 1));
            assertThat(ReadCensus.of(right.replace(">2026-03-31<", ">soon<")).rules())
                    .isEqualTo(Map.of("100", 1));
        }
    }

    @Nested
    class TheChild {

        @Test
        void rules_1570_and_1580_the_reference_is_short_and_plain() throws Exception {
            assertThat(ReadCensus.of(census(child("A2345678901234567890"))).rules())
                    .isEmpty();
            assertThat(ReadCensus.of(census(child("A23456789012345678901"))).rules())
                    .isEqualTo(Map.of("1570", 1));
            assertThat(ReadCensus.of(census(child("A/1"))).rules()).isEqualTo(Map.of("1580", 1));
        }

        @Test
        void rule_8820_episodes_follow_one_another() throws Exception {
            String closed =
                    episode("2025-04-08", item("CINclosureDate", "2025-06-01"), item("ReasonForClosure", "RC7"));
            assertThat(rules(closed, episode("2025-06-01"))).isEmpty();
            assertThat(rules(closed, episode("2025-05-31"))).isEqualTo(Map.of("8820", 1));
            assertThat(rules(episode("2025-04-08"), episode("2025-05-31"))).isEqualTo(Map.of("8820", 1));
            assertThat(rules(episode("2025-04-08"), episode("2025-04-08"))).isEqualTo(Map.of("8820", 1));
            assertThat(rules(noFurtherAction("2025-04-08"), episode("2025-05-31")))
                    .isEmpty();
        }
    }

    @Nested
    class TheReferral {

        /** 1 April 2025 is a Tuesday; the working day before is Monday 31 March. */
        @Test
        void rule_8569Q_an_old_referral_led_to_action() throws Exception {
            assertThat(rules(noFurtherAction("2025-03-31"))).isEmpty();
            assertThat(rules(noFurtherAction("2025-03-30"))).isEqualTo(Map.of("8569Q", 1));
            assertThat(rules(episode("2025-03-30"))).isEmpty();
        }

        @Test
        void rule_8600_the_referral_has_a_day_inside_the_census() throws Exception {
            assertThat(rules(episode("2026-03-31"))).isEmpty();
            assertThat(rules(episode("2026-04-01"))).isEqualTo(Map.of("8600", 1));
            assertThat(rules(episode(""))).isEqualTo(Map.of("8600", 1));
        }

        @Test
        void rule_8610_what_led_to_action_has_a_need() throws Exception {
            assertThat(rules(episode("2025-04-08").replace("<PrimaryNeedCode>N1</PrimaryNeedCode>", "")))
                    .isEqualTo(Map.of("8610", 1));
        }

        @Test
        void rule_8630_a_case_is_closed_after_it_was_referred() throws Exception {
            String reason = item("ReasonForClosure", "RC7");
            assertThat(rules(episode("2025-04-08", item("CINclosureDate", "2025-04-08"), reason)))
                    .isEmpty();
            assertThat(rules(episode("2025-04-08", item("CINclosureDate", "2025-04-07"), reason)))
                    .isEqualTo(Map.of("8630", 1));
        }

        @Test
        void rules_8805_and_8810_a_closure_has_a_day_and_a_reason() throws Exception {
            assertThat(rules(episode("2025-04-08", item("CINclosureDate", "2025-06-01"))))
                    .isEqualTo(Map.of("8805", 1));
            assertThat(rules(episode("2025-04-08", item("ReasonForClosure", "RC7"))))
                    .isEqualTo(Map.of("8810", 1));
        }

        @Test
        void rule_8831_no_further_action_means_none() throws Exception {
            assertThat(rules(noFurtherAction("2025-04-08"))).isEmpty();
            assertThat(rules(noFurtherAction("2025-04-08", WHOLE))).isEqualTo(Map.of("8831", 1));
            assertThat(rules(noFurtherAction("2025-04-08", item("DateOfInitialCPC", "2025-05-02"))))
                    .isEqualTo(Map.of("8831", 1));
        }

        @Test
        void rule_2884_conferences_are_inside_enquiries_or_beside_them() throws Exception {
            assertThat(rules(episode(
                            "2025-04-08",
                            WHOLE,
                            item("DateOfInitialCPC", "2025-05-02"),
                            enquiry("2025-04-10", "", "2025-05-02", "0"))))
                    .isEqualTo(Map.of("2884", 1));
            assertThat(rules(episode(
                            "2025-04-08",
                            WHOLE,
                            item("DateOfInitialCPC", "2025-05-02"),
                            enquiry("2025-04-10", "", "", "1"))))
                    .isEmpty();
        }

        @Test
        void rule_2990_what_was_closed_after_assessment_had_no_plan() throws Exception {
            String closed = item("CINclosureDate", "2025-06-01") + item("ReasonForClosure", "RC8");
            assertThat(rules(episode("2025-04-08", closed, WHOLE))).isEmpty();
            assertThat(rules(episode("2025-04-08", closed, WHOLE, item("DateOfInitialCPC", "2025-05-02"))))
                    .isEqualTo(Map.of("2990", 1));
        }

        @Test
        void rule_2991Q_where_there_is_an_enquiry_there_is_an_assessment() throws Exception {
            assertThat(rules(episode("2025-04-08", enquiry("2025-04-10", "", "", "1"))))
                    .isEqualTo(Map.of("2991Q", 1));
        }
    }

    @Nested
    class Assessments {

        @Test
        void rule_1103_an_assessment_starts_after_the_referral() throws Exception {
            assertThat(rules(episode("2025-04-08", assessment("2025-04-08", "2025-05-30"))))
                    .isEmpty();
            assertThat(rules(episode("2025-04-08", assessment("2025-04-07", "2025-05-30"))))
                    .isEqualTo(Map.of("1103", 1));
        }

        @Test
        void rule_8608_an_assessment_is_authorised_after_it_started() throws Exception {
            assertThat(rules(episode("2025-04-08", assessment("2025-04-09", "2025-04-09"))))
                    .isEmpty();
            assertThat(rules(episode("2025-04-08", assessment("2025-04-09", "2025-04-08"))))
                    .isEqualTo(Map.of("8608", 1));
        }

        @Test
        void rule_8867_a_closed_case_has_no_open_assessment() throws Exception {
            String closed = item("CINclosureDate", "2025-06-01") + item("ReasonForClosure", "RC7");
            assertThat(rules(episode("2025-04-08", closed, WHOLE))).isEmpty();
            assertThat(rules(episode("2025-04-08", closed, assessment("2025-04-09", ""))))
                    .isEqualTo(Map.of("8867", 1));
        }

        @Test
        void rule_8896_one_assessment_at_a_time_is_open() throws Exception {
            assertThat(rules(episode("2025-04-08", assessment("2025-04-09", ""), WHOLE)))
                    .isEmpty();
            assertThat(rules(episode("2025-04-08", assessment("2025-04-09", ""), assessment("2025-05-09", ""))))
                    .isEqualTo(Map.of("8896", 1));
        }

        @Test
        void factors_belong_to_an_authorised_assessment() throws Exception {
            assertThat(rules(episode("2025-04-08", assessment("2025-04-09", "", "3B"))))
                    .isEqualTo(Map.of("factors-without-authorisation", 1));
        }
    }

    @Nested
    class Enquiries {

        @Test
        void rule_2889_an_enquiry_starts_after_the_referral() throws Exception {
            assertThat(enquiries(enquiry("2025-04-08", "", "", "1"))).isEmpty();
            assertThat(enquiries(enquiry("2025-04-07", "", "", "1"))).isEqualTo(Map.of("2889", 1));
        }

        @Test
        void rule_8615_a_conference_is_held_after_the_enquiry_started() throws Exception {
            assertThat(enquiries(enquiry("2025-04-10", "", "2025-04-10", "0"))).isEmpty();
            assertThat(enquiries(enquiry("2025-04-10", "", "2025-04-09", "0"))).isEqualTo(Map.of("8615", 1));
        }

        @Test
        void rule_1104_a_conference_is_held_after_the_referral() throws Exception {
            assertThat(enquiries(enquiry("2025-04-07", "", "2025-04-07", "0"))).isEqualTo(Map.of("1104", 1, "2889", 1));
            assertThat(rules(episode("2025-04-08", item("DateOfInitialCPC", "2025-04-07"))))
                    .isEqualTo(Map.of("1104", 1));
        }

        @Test
        void rule_8868_a_closed_case_has_no_open_enquiry() throws Exception {
            String closed = item("CINclosureDate", "2025-06-01") + item("ReasonForClosure", "RC7");
            assertThat(enquiries(closed, enquiry("2025-04-10", "", "", "0"))).isEqualTo(Map.of("8868", 1));
            assertThat(enquiries(closed, enquiry("2025-04-10", "", "", "1"))).isEmpty();
            assertThat(enquiries(closed, enquiry("2025-04-10", "", "2025-05-02", "0")))
                    .isEmpty();
        }

        @Test
        void rules_8839_and_8890_one_enquiry_at_a_time() throws Exception {
            String open = enquiry("2025-04-10", "", "", "0");
            assertThat(enquiries(open, enquiry("2025-04-14", "", "", "0"))).isEqualTo(Map.of("8839", 1, "8890", 1));
            assertThat(enquiries(open, enquiry("2025-04-14", "", "", "1"))).isEqualTo(Map.of("8890", 1));
            assertThat(enquiries(enquiry("2025-04-10", "", "2025-05-02", "0"), enquiry("2025-05-02", "", "", "1")))
                    .isEqualTo(Map.of("8890", 1));
            assertThat(enquiries(enquiry("2025-04-10", "", "2025-05-02", "0"), enquiry("2025-05-03", "", "", "1")))
                    .isEmpty();
            assertThat(enquiries(enquiry("2025-04-10", "", "", "1"), enquiry("2025-04-14", "", "", "1")))
                    .isEmpty();
            assertThat(enquiries(open, open)).isEqualTo(Map.of("8839", 1, "8890", 1));
        }

        /** Friday 2, Saturday 3, Sunday 4 and Monday 5 May 2025, the last a bank holiday, which the rule does not look at. */
        @Test
        void rule_8875_a_conference_is_not_on_a_weekend() throws Exception {
            assertThat(enquiries(enquiry("2025-04-10", "", "2025-05-02", "0"))).isEmpty();
            assertThat(enquiries(enquiry("2025-04-10", "", "2025-05-03", "0"))).isEqualTo(Map.of("8875", 1));
            assertThat(rules(episode("2025-04-08", item("DateOfInitialCPC", "2025-05-04"))))
                    .isEqualTo(Map.of("8875", 1));
            assertThat(enquiries(enquiry("2025-04-10", "", "2025-05-05", "0"))).isEmpty();
        }

        /** Thursday 10 April 2025: without Good Friday, Easter Monday and 5 May, day 15 is Tuesday 6 May. */
        @Test
        void a_target_is_15_working_days_after_the_start() throws Exception {
            assertThat(enquiries(enquiry("2025-04-10", "2025-05-06", "", "1"))).isEmpty();
            assertThat(enquiries(enquiry("2025-04-10", "2025-05-01", "", "1")))
                    .isEqualTo(Map.of("conference-target", 1));
            assertThat(enquiries(enquiry("2025-04-10", "2025-05-03", "", "1")))
                    .isEqualTo(Map.of("conference-target", 1, "8870Q", 1));
        }

        /** The State Funeral of 19 September 2022 was announced on 9 September: both 26 and 27 September were right in their time. */
        @Test
        void a_target_set_before_a_bank_holiday_was_announced_is_right() throws Exception {
            assertThat(target("2022-09-05", "2022-09-26")).isEmpty();
            assertThat(target("2022-09-05", "2022-09-27")).isEmpty();
            assertThat(target("2022-09-05", "2022-09-28")).isEqualTo(Map.of("conference-target", 1));
            assertThat(target("2022-09-09", "2022-09-30")).isEqualTo(Map.of("conference-target", 1));
        }

        @Test
        void a_target_of_years_whose_holidays_are_not_known_is_not_judged() throws Exception {
            assertThat(target("1970-06-02", "1970-06-03")).isEmpty();
        }

        private static Map<String, Integer> target(String start, String target) throws Exception {
            return rules(episode(start, assessment(start, start), enquiry(start, target, "", "1")));
        }

        private static Map<String, Integer> enquiries(String... enquiries) throws Exception {
            return rules(episode("2025-04-08", WHOLE, String.join("", enquiries)));
        }
    }

    @Nested
    class Plans {

        @Test
        void rule_1105_a_plan_starts_after_the_referral() throws Exception {
            assertThat(rules(episode("2025-04-08", item("DateOfInitialCPC", "2025-04-08"), plan("2025-04-08", ""))))
                    .isEmpty();
            assertThat(rules(episode("2025-04-08", item("DateOfInitialCPC", "2025-04-07"), plan("2025-04-07", ""))))
                    .isEqualTo(Map.of("1105", 1, "1104", 1));
        }

        @Test
        void rule_2885_a_plan_of_the_year_starts_with_a_conference() throws Exception {
            String enquiry = enquiry("2025-04-10", "", "2025-05-02", "0");
            assertThat(rules(episode("2025-04-08", WHOLE, enquiry, plan("2025-05-02", ""))))
                    .isEmpty();
            assertThat(rules(episode("2025-04-08", WHOLE, enquiry, plan("2025-05-06", ""))))
                    .isEqualTo(Map.of("2885", 1));
            assertThat(rules(episode("2025-04-08", plan("2025-05-06", "")))).isEqualTo(Map.of("2885", 1));
            assertThat(rules(episode("2024-04-08", plan("2024-05-06", "")))).isEmpty();
        }

        @Test
        void rules_8840_and_8925_a_plan_ends_after_it_started() throws Exception {
            String conference = item("DateOfInitialCPC", "2025-05-02");
            assertThat(rules(episode("2025-04-08", conference, plan("2025-05-02", "2025-05-03"))))
                    .isEmpty();
            assertThat(rules(episode("2025-04-08", conference, plan("2025-05-02", "2025-05-02"))))
                    .isEqualTo(Map.of("8840", 1));
            assertThat(rules(episode("2025-04-08", conference, plan("2025-05-02", "2025-05-01"))))
                    .isEqualTo(Map.of("8925", 1));
        }

        @Test
        void rule_8935_one_plan_at_a_time_is_open() throws Exception {
            String conferences = item("DateOfInitialCPC", "2025-05-02") + item("DateOfInitialCPC", "2025-09-01");
            assertThat(rules(episode("2025-04-08", conferences, plan("2025-05-02", ""), plan("2025-09-01", ""))))
                    .isEqualTo(Map.of("8935", 1));
        }

        @Test
        void rule_8841_a_review_comes_after_the_start() throws Exception {
            String conference = item("DateOfInitialCPC", "2025-05-02");
            assertThat(rules(episode("2025-04-08", conference, plan("2025-05-02", "", "2025-05-03"))))
                    .isEmpty();
            assertThat(rules(episode("2025-04-08", conference, plan("2025-05-02", "", "2025-05-02", "2025-05-01"))))
                    .isEqualTo(Map.of("8841", 2));
        }
    }

    private static String noFurtherAction(String referral, String... parts) {
        return bareEpisode(
                item("CINreferralDate", referral) + item("ReferralSource", "6") + item("ReferralNFA", "1"), parts);
    }

    private static Map<String, Integer> rules(String... episodes) throws Exception {
        return ReadCensus.of(census(child("A1", episodes))).rules();
    }
}

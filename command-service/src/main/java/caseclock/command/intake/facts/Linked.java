package caseclock.command.intake.facts;

import caseclock.command.recording.FactResource;
import java.util.Map;

/** Which kind of fact each member that names another entry names. */
final class Linked {

    static final Map<String, FactResource> KINDS = Map.ofEntries(
            Map.entry("allocation", FactResource.ALLOCATIONS),
            Map.entry("arrangement", FactResource.PRIVATE_FOSTERING_NOTIFICATIONS),
            Map.entry("assessment", FactResource.ASSESSMENTS),
            Map.entry("booking", FactResource.CONFERENCE_BOOKINGS),
            Map.entry("conference", FactResource.CONFERENCES),
            Map.entry("contact", FactResource.CONTACTS),
            Map.entry("enquiry", FactResource.SECTION_47_ENQUIRIES),
            Map.entry("initiatedBy", FactResource.STRATEGY_DISCUSSIONS),
            Map.entry("lookedAfter", FactResource.LOOKED_AFTER_STARTS),
            Map.entry("notification", FactResource.TRANSFER_IN_NOTIFICATIONS),
            Map.entry("placement", FactResource.PLACEMENTS),
            Map.entry("plan", FactResource.PROTECTION_PLANS),
            Map.entry("referral", FactResource.REFERRALS),
            Map.entry("request", FactResource.STRATEGY_DISCUSSION_REQUESTS));

    private Linked() {}
}

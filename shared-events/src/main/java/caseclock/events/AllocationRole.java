package caseclock.events;

/** In which role a worker has a case. Only the accountable worker makes the case allocated. */
public enum AllocationRole {
    ACCOUNTABLE_WORKER,
    FAMILY_HELP_LEAD,
    CHILD_PROTECTION_LEAD,
    DUTY_COVER
}

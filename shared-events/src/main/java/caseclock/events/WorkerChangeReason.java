package caseclock.events;

/** Why a worker no longer has a case: the SSDA903 social-worker module's reasons (SW_REASON). */
public enum WorkerChangeReason implements CensusCode {
    MANAGEMENT_DECISION("MANAGE"),
    FIXED_CONTRACT_ENDED("FCONTA"),
    LEFT_ROLE("LEFTRL"),
    REORGANISATION("ORGRST"),
    TRANSFER_IN_PROCESS("TSPROC"),
    ABSENCE("ABSENC"),
    CHILD_ASKED("CHCHAN"),
    PARENT_OR_CARER_ASKED("PCCHAN"),
    WORKER_DIED("SWDIED"),
    OTHER("OTHERS");

    private final String code;

    WorkerChangeReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

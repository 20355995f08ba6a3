package caseclock.events;

/** A code of the children in need census, as a file spells it. */
public interface CensusCode {

    /** The code as DfE writes it, for instance "1A" or "RC8". */
    String code();
}

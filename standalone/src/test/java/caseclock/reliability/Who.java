package caseclock.reliability;

/** Who is killed. */
enum Who {
    ONE_PROCESS("CaseClock in one process"),
    COMMAND_SERVICE("the command service"),
    QUERY_SERVICE("the query service"),
    BACKEND("a backend of PostgreSQL"),
    CHECKPOINTER("PostgreSQL's checkpointer"),
    WALWRITER("PostgreSQL's WAL writer"),
    POSTMASTER("PostgreSQL's postmaster");

    private final String words;

    Who(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}

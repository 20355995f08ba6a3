package caseclock.query.projection.rebuild;

import caseclock.query.projection.ProjectionLoop;
import caseclock.query.projection.rebuild.Rebuild.Because;
import java.util.Optional;

/** Asks for a rebuild when the projection finds that it needs new tables. */
public record AskedByProjection(Rebuilds rebuilds) implements ProjectionLoop.NewTables {

    @Override
    public void becauseRulesChanged() {
        rebuilds.ask(Because.RULES_CHANGED, Optional.empty());
    }

    @Override
    public void becauseLayoutIsOld() {
        rebuilds.ask(Because.TABLES_CHANGED, Optional.empty());
    }

    @Override
    public void becauseStoreWasPutBack() {
        rebuilds.ask(Because.STORE_PUT_BACK, Optional.empty());
    }
}

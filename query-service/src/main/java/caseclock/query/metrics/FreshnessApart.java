package caseclock.query.metrics;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.health.actuate.endpoint.AdditionalHealthEndpointPath;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroupsPostProcessor;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;

/** Keeps the freshness of the figures out of the health of the whole, so that late figures never make anybody take the site away. */
final class FreshnessApart implements HealthEndpointGroupsPostProcessor {

    private final String contributor;

    FreshnessApart(String contributor) {
        this.contributor = contributor;
    }

    @Override
    public HealthEndpointGroups postProcessHealthEndpointGroups(HealthEndpointGroups groups) {
        Map<String, HealthEndpointGroup> named =
                groups.getNames().stream().collect(Collectors.toMap(Function.identity(), groups::get));
        return HealthEndpointGroups.of(new Without(contributor, groups.getPrimary()), named);
    }

    private record Without(String left, HealthEndpointGroup rest) implements HealthEndpointGroup {

        @Override
        public boolean isMember(String name) {
            return !name.equals(left) && rest.isMember(name);
        }

        @Override
        public boolean showComponents(SecurityContext who) {
            return rest.showComponents(who);
        }

        @Override
        public boolean showDetails(SecurityContext who) {
            return rest.showDetails(who);
        }

        @Override
        public StatusAggregator getStatusAggregator() {
            return rest.getStatusAggregator();
        }

        @Override
        public HttpCodeStatusMapper getHttpCodeStatusMapper() {
            return rest.getHttpCodeStatusMapper();
        }

        @Override
        public @Nullable AdditionalHealthEndpointPath getAdditionalPath() {
            return rest.getAdditionalPath();
        }
    }
}

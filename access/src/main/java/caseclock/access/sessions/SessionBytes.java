package caseclock.access.sessions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * How what a session holds is kept as bytes. Only what Spring Security puts there is read back; anything else, also what an earlier version wrote
 * in another shape, counts as not there, and whoever's session it is signs in again.
 */
final class SessionBytes {

    private static final Logger LOG = LoggerFactory.getLogger(SessionBytes.class);

    private static final ObjectInputFilter ALLOWED = ObjectInputFilter.Config.createFilter(
            "maxdepth=30;maxbytes=1000000;java.lang.*;java.util.*;java.time.*;java.net.URL;java.net.URI;"
                    + "org.springframework.security.**;com.nimbusds.jose.shaded.gson.**;!*");

    private SessionBytes() {}

    static ConversionService conversion() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(new Reading());
        return conversion;
    }

    /** Unlike a plain converter it may answer that there is nothing. */
    private record Reading() implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(byte[].class, Object.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object bytes, TypeDescriptor from, TypeDescriptor to) {
            return bytes == null ? null : read((byte[]) bytes);
        }
    }

    static @Nullable Object read(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(ALLOWED);
            return in.readObject();
        } catch (IOException | ClassNotFoundException unreadable) {
            LOG.warn("Something in a session cannot be read, and counts as not there: {}", unreadable.toString());
            return null;
        }
    }
}

/** The figures for machines: the same as on the pages, as JSON, with both dates of every answer said. */
@NullMarked
package caseclock.query.api;

import org.jspecify.annotations.NullMarked;

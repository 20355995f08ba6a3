/** An invented council with three years of invented cases, told in the order in which people would have recorded them. */
@NullMarked
package caseclock.standalone.demo;

import org.jspecify.annotations.NullMarked;

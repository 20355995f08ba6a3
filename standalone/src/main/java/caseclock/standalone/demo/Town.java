package caseclock.standalone.demo;

/** What all families of the demo council share: England's working days, and the people who work there. */
record Town(WorkingDays days, Staff staff) {}

package caseclock.events;

/** Anything that CaseClock ever writes into its event stream: what happened in a case, or how an upload went. */
public sealed interface StoredEvent permits CaseEvent, UploadEvent {}

-- Many measures ask what else happened to a child before or after: without this PostgreSQL reads all facts of the kind for each of them.
create index fact_of_case on fact (case_id, kind, happened_on);

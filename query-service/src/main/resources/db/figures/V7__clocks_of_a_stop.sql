-- How late the record of a fact came is asked together with the clocks that the fact stopped: without this all clocks of its case are read for each fact.
create index clock_stopped_by on clock (case_id, stop_entry) where stop_entry is not null;

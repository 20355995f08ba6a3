-- Of which records somebody said that they stay as they are: few among all entries.
create index entry_kept on entry (council, case_id) where change = 'KEPT';

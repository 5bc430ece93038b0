-- Who decided over a job: stopped it, committed or discarded its result. Whoever comes second reads it.
alter table job add column decided_by varchar(100);
alter table job add column decided_at timestamp with time zone;

-- Who changed an account last. Two administrators may look at it at once.
alter table account add column changed_by varchar(100);
alter table account add column changed_at timestamp with time zone;

-- The form that made an operation: sent twice, it makes one. Null counts as different from null.
alter table operation add column form_key varchar(36);
alter table operation add constraint operation_form_once unique (form_key);

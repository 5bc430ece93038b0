-- What people decided about the files of an import: the steps that hold and those that were undone, as JSON. revision rises
-- with each change: who changes what somebody else has changed meanwhile is refused.
create table import_choice (
    job_id     uuid primary key references job (id),
    revision   integer not null,
    history    text not null,
    changed_by varchar(100) not null,
    changed_at timestamp with time zone not null
);

-- The choices with which a version was committed, as JSON: its files are always read with them. Null: none.
alter table dataset_version add column choices text;

-- What was learned from committed imports, for the next one of the same operation. choice_key: SHA-256 of what the choice is
-- about; of two about the same thing the later one replaces the earlier.
create table learned_choice (
    operation_id bigint not null references operation (id),
    about        varchar(20) not null,
    choice_key   varchar(64) not null,
    choice       text not null,
    learned_by   varchar(100) not null,
    learned_at   timestamp with time zone not null,
    primary key (operation_id, about, choice_key)
);
